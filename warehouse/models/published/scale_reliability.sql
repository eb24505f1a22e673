-- one row a campaign × scale × language; no language: all of them together
select * from disclosure.scale_reliability
