package vn.sosuckhoe.bench;

import vn.sosuckhoe.bench.machine.BenchPostgres;

/** Shelves of other sizes, filled by copying real books under new ids; only their number is made up. */
final class Shelves {

    static final int SMALL = 10_000;

    private final BenchPostgres postgres;

    Shelves(BenchPostgres postgres) {
        this.postgres = postgres;
    }

    /** Another database with at most {@value #SMALL} books. Nobody may be connected to the first one. */
    void small(String name) {
        postgres.execute(
                "postgres",
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + BenchPostgres.DATABASE
                        + "'");
        postgres.copy(name);
        postgres.execute(
                name,
                "delete from book where citizen not in (select citizen from book order by citizen limit " + SMALL + ")",
                "vacuum (full, analyze) book");
    }

    /** Fills up to so many books, each copied from a random real one and owned by a number of its own. */
    void fill(String name, long books) {
        var there = postgres.number(name, "select count(*) from book");
        if (there < books) {
            postgres.execute(name, """
                    insert into book (citizen, generation, revision, version, etag, body, owners, guardians, projected_at)
                    select gen_random_uuid(), real.generation, real.revision, real.version, real.etag, real.body,
                           array['9' || lpad(copy::text, 11, '0')], '{}', real.projected_at
                    from generate_series(1, %d) copy
                    join (select *, row_number() over (order by citizen) as place from book
                          where generation = (select id from generation where state = 'live')) real
                      on real.place = 1 + copy %% %d
                    """.formatted(books - there, there), "checkpoint");
        }
        postgres.execute(name, "vacuum analyze book");
    }

    /** Bytes on disk: the table with its indexes and long values, and who may open it, a book. */
    double bytesEach(String name) {
        return (double) postgres.number(
                        name, "select pg_total_relation_size('book') + pg_total_relation_size('book_key')")
                / postgres.number(name, "select count(*) from book");
    }
}
