-- one row a piece of the guide's advice × what departs from it
select advice_id, axis, subject_kind, subject_id, subject_name, found, reason_he, reason_ar, reason_en
from axes.mechanism_advice
union all by name
select advice_id, axis, subject_kind, subject_id, subject_name, found, reason_he, reason_ar, reason_en
from targets.plan_advice
