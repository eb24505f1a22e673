-- one row a folded name that means a questionnaire's scale, beside its questionnaire's title or alone where no other is called so
select name_key, only_one(questionnaire_id) as questionnaire_id, only_one(scale_id) as scale_id
from raw.scale_name
group by name_key
having only_one(questionnaire_id) is not null and only_one(scale_id) is not null
