//! Fills the tables as the server fills them, many rows in one statement.

use super::invent::World;
use chrono::Utc;
use contract::traineeships::{PostingDetails, PostingStatus};
use portalavoro_server::features::traineeships::{Stemmed, indexed, searched_words};
use portalavoro_server::store::Store;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use sea_orm::sea_query::{Alias, Expr, InsertStatement, OnConflict, Query};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, TransactionTrait};
use std::collections::BTreeSet;
use std::ops::Range;
use uuid::Uuid;

/// Rows in one statement: SQLite takes at most 32,766 values in one.
const IN_A_STATEMENT: usize = 500;

/// Statements in one transaction.
const IN_A_TRANSACTION: usize = 20;

/// How many postings a company has.
const OF_A_COMPANY: usize = 5;

/// One row of each table.
struct Row {
    id: Uuid,
    company: Uuid,
    company_name: String,
    municipality: &'static str,
    details: PostingDetails,
    number: i64,
}

/// Adds the postings with these numbers, counted from 0, and makes the database ready as a restart or its own housekeeping would.
pub async fn up_to(store: &Store, numbers: Range<u64>) {
    let (connection, on_postgres) = (store.read(), store.backend() == DbBackend::Postgres);
    if on_postgres {
        // An index that is made at once takes a fraction of the time.
        connection.execute_unprepared("DROP INDEX found_words").await.expect("the index is there");
    }
    let (world, mut chance, mut company) = (World::read(), StdRng::seed_from_u64(numbers.start), None);
    let mut rows = numbers.map(|number| row(&world, &mut chance, &mut company, number)).peekable();
    while rows.peek().is_some() {
        let transaction = connection.begin().await.expect("a transaction");
        for _ in 0..IN_A_TRANSACTION {
            let some: Vec<Row> = rows.by_ref().take(IN_A_STATEMENT).collect();
            if !some.is_empty() {
                write(&transaction, &some).await;
            }
        }
        transaction.commit().await.expect("a commit");
    }
    let after: &[&str] = if on_postgres {
        &[
            "CREATE INDEX found_words ON found_posting USING gin (words) WITH (fastupdate = off)",
            "VACUUM ANALYZE",
            "CHECKPOINT",
        ]
    } else {
        &["INSERT INTO found_words (found_words) VALUES ('optimize')", "ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)"]
    };
    for sql in after {
        connection.execute_unprepared(sql).await.expect(sql);
    }
}

fn row(world: &World, chance: &mut StdRng, company: &mut Option<(Uuid, String, &'static str)>, number: u64) -> Row {
    if number.is_multiple_of(OF_A_COMPANY as u64) || company.is_none() {
        *company = Some((Uuid::from_u128(chance.random()), world.company(chance), world.municipality(chance)));
    }
    let (company, company_name, municipality) = company.clone().expect("a company was made");
    let details = world.details(chance, Utc::now().date_naive());
    Row {
        id: Uuid::from_u128(chance.random()),
        company,
        company_name,
        municipality,
        details,
        number: number as i64 + 1,
    }
}

async fn write(transaction: &DatabaseTransaction, rows: &[Row]) {
    let words: Vec<Vec<Stemmed>> =
        rows.iter().map(|row| searched_words(&row.details, &row.company_name, row.municipality)).collect();
    let texts: Vec<String> = words.iter().map(|words| joined(words)).collect();
    let mut statements = vec![companies(rows), postings(rows), found(rows, &texts, transaction.get_database_backend())];
    if transaction.get_database_backend() == DbBackend::Sqlite {
        let mut insert = into("found_words", &["rowid", "words"]);
        for (row, text) in rows.iter().zip(&texts) {
            insert.values_panic([Expr::val(row.number), Expr::val(text.as_str())]);
        }
        statements.push(insert);
    }
    statements.extend(stems(&words));
    for insert in statements {
        transaction.execute(&insert).await.expect("the rows fit their table");
    }
}

fn joined(words: &[Stemmed]) -> String {
    words.iter().map(|word| word.stem.as_str()).collect::<Vec<_>>().join(" ")
}

fn into(table: &'static str, columns: &[&'static str]) -> InsertStatement {
    let columns = columns.iter().map(|column| Alias::new(*column));
    Query::insert().into_table(Alias::new(table)).columns(columns).take()
}

fn companies(rows: &[Row]) -> InsertStatement {
    let mut insert = into(
        "company",
        &[
            "id",
            "version",
            "vat_number",
            "legal_name",
            "email",
            "status",
            "status_since",
            "accessibility_since",
            "made_by",
            "made_at",
            "changed_at",
        ],
    );
    for row in rows {
        insert.values_panic([
            Expr::val(row.company),
            Expr::val(1_i64),
            // One for each company; the check digit is nobody's concern here.
            Expr::val(format!("{:011}", (row.number - 1) / OF_A_COMPANY as i64)),
            Expr::val(row.company_name.as_str()),
            Expr::val("azienda@prova.example"),
            Expr::val("verified"),
            Expr::val(0_i64),
            Expr::val(0_i64),
            Expr::val(Uuid::nil()),
            Expr::val(0_i64),
            Expr::val(0_i64),
        ]);
    }
    insert.on_conflict(OnConflict::new().do_nothing().to_owned()).take()
}

fn postings(rows: &[Row]) -> InsertStatement {
    let mut insert = into(
        "posting",
        &[
            "id",
            "company",
            "place",
            "municipality",
            "version",
            "status",
            "status_since",
            "published_at",
            "published",
            "number",
            "reminded_at",
            "title",
            "details",
            "places",
            "open_until",
            "made_by",
            "made_at",
            "changed_at",
        ],
    );
    for row in rows {
        let published = serde_json::json!({ "details": row.details, "municipality": row.municipality });
        insert.values_panic([
            Expr::val(row.id),
            Expr::val(row.company),
            Expr::val(row.details.place.0),
            Expr::val(row.municipality),
            Expr::val(1_i64),
            Expr::val(PostingStatus::Open.as_str()),
            Expr::val(0_i64),
            Expr::val(0_i64),
            Expr::val(published.to_string()),
            Expr::val(row.number),
            // Otherwise the server would begin by telling companies of a hundred thousand last days.
            Expr::val(0_i64),
            Expr::val(row.details.title.as_str()),
            // What the company reads, which no search does.
            Expr::val("{}"),
            Expr::val(i32::from(row.details.places)),
            Expr::val(row.details.open_until),
            Expr::val(Uuid::nil()),
            Expr::val(0_i64),
            Expr::val(0_i64),
        ]);
    }
    insert
}

fn found(rows: &[Row], texts: &[String], backend: DbBackend) -> InsertStatement {
    let mut columns = vec![
        "number",
        "posting",
        "kind",
        "municipality",
        "weekly_hours",
        "allowance_cents",
        "accessible",
        "occupation",
        "open_until",
    ];
    if backend == DbBackend::Postgres {
        columns.push("words");
    }
    let mut insert = into("found_posting", &columns);
    for (row, text) in rows.iter().zip(texts) {
        let kind = serde_json::to_value(row.details.kind).expect("a word");
        let mut values = vec![
            Expr::val(row.number),
            Expr::val(row.id),
            Expr::val(kind.as_str().expect("a word").to_owned()),
            Expr::val(row.municipality),
            Expr::val(i16::from(row.details.weekly_hours)),
            Expr::val(row.details.allowance_cents as i32),
            Expr::val(row.details.accessibility.is_some()),
            Expr::val(row.details.occupation.as_ref().map(|occupation| occupation.0.clone())),
            Expr::val(row.details.open_until),
        ];
        if backend == DbBackend::Postgres {
            let words = indexed(text, row.number);
            values.push(Expr::cust_with_values("CAST(CAST($1 AS text) AS tsvector)", [words]));
        }
        insert.values_panic(values);
    }
    insert
}

/// What tells a slip from a word.
fn stems(words: &[Vec<Stemmed>]) -> Option<InsertStatement> {
    let known: BTreeSet<&Stemmed> = words.iter().flatten().collect();
    let mut insert = into("posting_stem", &["stem", "word"]);
    for word in &known {
        insert.values_panic([Expr::val(word.stem.as_str()), Expr::val(word.word.as_str())]);
    }
    insert.on_conflict(OnConflict::column(Alias::new("stem")).do_nothing().to_owned());
    (!known.is_empty()).then_some(insert)
}
