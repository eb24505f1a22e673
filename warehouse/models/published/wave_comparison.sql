-- one row a pair of waves × scale: everybody who answered each time
select * from disclosure.wave_comparison
