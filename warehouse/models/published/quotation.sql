-- one row a quotation that a person has released
select quotation.question, quotation.school_year, quotation.code::integer as code, quotation.quotation, quotation.released_by, quotation.vintage_id
from core.released_quotation as quotation
