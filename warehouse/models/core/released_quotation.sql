-- one row a quotation that a person has released: who, and from which question and theme
select
  cells.question_name as question,
  cells.year as school_year,
  cells.value as code,
  cells.quotation_name as quotation,
  cells.released_by,
  cells.vintage_id
from raw.plan_coded_answers_quotations as cells
join core.plan_vintage using (vintage_id)
-- a yes of nobody is no yes
where cells.field = 'given_code_value' and cells.may_quote = 'released' and cells.released_by is not null
