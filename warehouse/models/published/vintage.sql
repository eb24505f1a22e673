-- one row an upload, those superseded too
select
  vintage_id, source_id, file_name, sha256, period, replaces, received_at, received_by, signed_off_at, signed_off_by,
  is_in_force
from core.vintage
