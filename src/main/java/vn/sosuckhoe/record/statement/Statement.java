package vn.sosuckhoe.record.statement;

/** One thing a source says about one citizen; the unit that is versioned and replaced. */
public sealed interface Statement
        permits PersonStatement,
                HistoryStatement,
                DoseStatement,
                DoseListStatement,
                VisitStatement,
                GuardianStatement,
                ConfidentialStatement {

    Kind kind();

    /** The kinds of statement, as they stand in the record. */
    enum Kind {
        PERSON(PersonStatement.class),
        HISTORY(HistoryStatement.class),
        DOSE(DoseStatement.class),
        DOSE_LIST(DoseListStatement.class),
        VISIT(VisitStatement.class),
        GUARDIAN(GuardianStatement.class),
        CONFIDENTIAL(ConfidentialStatement.class);

        private final Class<? extends Statement> type;

        Kind(Class<? extends Statement> type) {
            this.type = type;
        }

        public Class<? extends Statement> type() {
            return type;
        }
    }
}
