-- one row a working group × step of its first half year
select * exclude (first_date) from axes.body_path
