-- Who looked at the book of somebody who turned out to be somebody else: found from the one who goes on.

set lock_timeout = '5s';

create index citizen_merged on citizen (merged_into) where merged_into is not null;
