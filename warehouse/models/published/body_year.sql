-- one row a body × school year
select * from disclosure.body_year
