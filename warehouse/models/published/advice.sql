-- one row a piece of the guide's advice × what departs from it
select
  advice_id, axis, subject_kind, subject_id, subject_name, school_year, found, found_number::double as found_number,
  wanted_from::double as wanted_from, wanted_to::double as wanted_to, reason_he, reason_ar, reason_en
from axes.mechanism_advice
union all by name
select
  advice_id, axis, subject_kind, subject_id, subject_name, school_year, found, found_number::double as found_number,
  wanted_from::double as wanted_from, wanted_to::double as wanted_to, reason_he, reason_ar, reason_en
from targets.plan_advice
