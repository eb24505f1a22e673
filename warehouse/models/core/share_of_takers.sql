-- one row a share that a file of schools prints, with the count of examinees it is a share of
select *
from (
  values
    ('math_5_unit_share', 'math_takers_count'),
    ('english_5_unit_share', 'english_takers_count')
) as pair (field, takers_field)
