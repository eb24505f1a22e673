-- one row a plan in force: the newest signed-off file of each, and the day it was signed off, up to which it speaks
select vintage_id, source_id, signed_off_at::date as reported_on
from core.vintage
where source_id like 'plan/%' and is_in_force
