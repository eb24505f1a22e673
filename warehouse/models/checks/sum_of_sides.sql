-- one row a group of a school of which both sides are printed and are not the whole: boys and girls, the qualified and the rest
with printed as (
  select
    field,
    slot,
    year,
    concat_ws(' ', grade, track, subject, units) as parts,
    sum(value) filter (side is null) as together,
    sum(value) filter (side = 'part') + sum(value) filter (side = 'rest') as sides
  from core.school_cell
  where field <> 'cohort_count'
  group by all
)
select
  concat_ws('/', 'sum_of_sides', printed.field, printed.slot, printed.year, nullif(printed.parts, '')) as check_id,
  case
    when printed.field = 'enrolled_count' then 'municipality/students'
    when printed.field in ('examined_count', 'passed_count') then 'municipality/matriculation'
    else 'municipality/teachers'
  end as source_id,
  printed.field,
  printed.year,
  null::varchar as breakdown,
  null::varchar as breakdown_value,
  printed.together as expected,
  printed.sides as found,
  0.05::double as tolerance,
  'differs' as outcome,
  replace(finding.he, '{name}', coalesce(school.name, named.name)) as reason_he,
  replace(finding.ar, '{name}', coalesce(school.name, named.name)) as reason_ar,
  replace(finding.en, '{name}', coalesce(school.name, named.name)) as reason_en
from printed
join raw.check_finding as finding on finding.finding = 'sum_of_sides'
cross join raw.disclosure as policy
left join core.institution as school on school.institution_id = printed.slot
left join core.school_name as named on 'name ' || named.institution_key = printed.slot
-- small groups are not told here either
where abs(printed.sides - printed.together) > 0.05 and least(printed.together, printed.sides) >= policy.minimum_students
