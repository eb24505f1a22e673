-- one row a value of the municipality's own indicators that is not what its counts make; small groups are not told here either
select
  concat_ws('/', 'own_value', own.indicator_id, own.year, own.place, own.institution_id, own.breakdown_value) as check_id,
  'municipality/indicator-values' as source_id,
  'own_value' as field,
  own.year,
  own.breakdown,
  own.breakdown_value,
  own.numerator / own.denominator as expected,
  own.printed as found,
  -- a share is printed as whole percent, anything else to one digit
  case own.unit when 'share' then 0.005 else 0.05 end as tolerance,
  'differs' as outcome,
  replace(finding.he, '{name}', indicator.title_he) as reason_he,
  replace(finding.ar, '{name}', indicator.title_ar) as reason_ar,
  replace(finding.en, '{name}', indicator.title_en) as reason_en
from core.own_row as own
join core.own_indicator as indicator using (indicator_id)
join raw.check_finding as finding on finding.finding = 'own_value'
cross join raw.disclosure as policy
where own.unit not in ('count', 'score')
  and own.denominator >= policy.minimum_students
  and abs(own.printed - own.numerator / own.denominator) > case own.unit when 'share' then 0.005 else 0.05 end + 1e-9
