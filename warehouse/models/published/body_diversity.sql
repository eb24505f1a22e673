-- one row a body × school year × sector, role or organisation × invited or attended
select * exclude (is_withheld) from disclosure.body_diversity
