-- one row a value printed for one year and again, the same to 15 significant digits, for a later one
-- in a small place the same few pupils can make the same share twice
with large as (
  select authority_id, year
  from core.authority_fact
  where field = 'students_count' and breakdown is null and value >= 20000
),
printed as (
  select authority_id as entity, field, year, breakdown, breakdown_value, value
  from core.authority_fact
  join large using (authority_id, year)
  union all by name
  select scope as entity, field, year, breakdown, breakdown_value, value
  from core.published_total
),
-- a share was printed as percent and divided; 15 digits of it are what was printed
written as (
  select *, printf('%.15g', value) as digits
  from printed
  where value is not null
),
-- few digits repeat by chance: a whole number below 100,000 or a rounded one is no evidence
telling as (
  select *
  from written
  where
    case
      when value = round(value) then value >= 100000 and value % 10 <> 0
      else length(ltrim(regexp_replace(digits, '[.]|e.*', '', 'g'), '0')) >= 9
    end
),
paired as (
  select *, lag(year) over (partition by entity, field, breakdown, breakdown_value, digits order by year) as earlier_year
  from telling
)
select
  concat_ws('/', 'repeated', paired.field, paired.entity, paired.year, paired.breakdown_value) as check_id,
  'cbs/local-authorities' as source_id,
  paired.field,
  paired.year,
  paired.breakdown,
  paired.breakdown_value,
  paired.value as expected,
  paired.value as found,
  0::double as tolerance,
  'repeated' as outcome,
  replace(replace(finding.he, '{year}', paired.earlier_year::varchar), '{name}', coalesce(authority.name, scope.he)) as reason_he,
  replace(replace(finding.ar, '{year}', paired.earlier_year::varchar), '{name}', coalesce(authority.name, scope.ar)) as reason_ar,
  replace(replace(finding.en, '{year}', paired.earlier_year::varchar), '{name}', coalesce(authority.name, scope.en)) as reason_en
from paired
join raw.check_finding as finding on finding.finding = 'repeated'
left join core.authority as authority on authority.authority_id = paired.entity
left join raw.field_value as scope on scope.field = 'scope' and scope.value = paired.entity
where paired.earlier_year is not null
