-- What guardians read where something is kept between a young person and the health worker; null: they read the same.
-- And until when each of the guardians may open the book, in the order of the guardians; null, or shorter: until
-- guardians_until, as books bound by an older release have it.

set lock_timeout = '5s';

alter table book
    add column ward_etag text,
    add column ward_body bytea,
    add column guardian_ends date[];
alter table book alter column ward_body set storage external;
