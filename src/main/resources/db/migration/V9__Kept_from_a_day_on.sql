-- From which day on guardians read their own edition; null, where there is one: already. The edition stands ready before
-- that day comes, so that nobody has to turn a page in time for what is kept to be kept.

set lock_timeout = '5s';

alter table book add column ward_from date;
