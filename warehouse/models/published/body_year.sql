-- one row a body × school year
select * exclude (is_small, has_few_regulars) from disclosure.body_year
