-- one row a code that one coder gave one open answer, in force; a number the codebook lacks is a theme without a name
with book as (
  select cells.value as code, min(cells.theme_name) as theme
  from raw.plan_coded_answers_codebook as cells
  join core.plan_vintage using (vintage_id)
  where cells.field = 'theme_code_value' and cells.value is not null
  group by cells.value
)
select
  cells.question_key,
  cells.question_name as question,
  cells.year as school_year,
  cells.answer_pseudonym as answer,
  cells.coder_pseudonym as coder,
  cells.value as code,
  book.theme,
  cells.vintage_id
from raw.plan_coded_answers_codes as cells
join core.plan_vintage using (vintage_id)
left join book on book.code = cells.value
where cells.field = 'given_code_value' and cells.value is not null
