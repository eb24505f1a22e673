-- one row a body × meeting: what share of those who came to the first meeting still comes
select * exclude (is_withheld) from disclosure.body_survival
