-- one row a campaign × scale: how the partnership is felt beside how the log counts it
select * exclude (is_withheld) from disclosure.perception
