-- one row a subject, or a track led by it, that is science or technology
select subject
from (
  values
    ('mathematics'),
    ('physics'),
    ('chemistry'),
    ('biology'),
    ('computer_science'),
    ('software_engineering'),
    ('data_science'),
    ('electronics'),
    ('mechanical_engineering'),
    ('robotics'),
    ('biotechnology'),
    ('environmental_science'),
    ('health_science'),
    ('science_technology')
) as science (subject)
