-- one row a campaign × scale × item
select * from disclosure.item_analysis
