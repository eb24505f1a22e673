-- one row a body × meeting: who came, who came back, what was covered, how it kept its time
select * from disclosure.body_meeting
