//! The browser's database (IndexedDB), as little of it as the app needs: rows as JSON objects with a text `id`, found by
//! another of their fields, read and written in one transaction.

use js_sys::{Array, JSON, Promise, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    DomException, IdbDatabase, IdbFactory, IdbObjectStoreParameters, IdbOpenDbRequest, IdbRequest, IdbTransaction,
    IdbTransactionMode, IdbVersionChangeEvent,
};

/// Opening takes longer only when another tab is in the way, or when the browser hangs (old Safari does).
const LONGEST_OPEN_MS: i64 = 8_000;

/// Why rows cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DatabaseError {
    /// The browser gives no database here: a private window, storage switched off.
    Unavailable,
    /// There is no room left.
    Quota,
    /// Another tab with another version of the app is in the way.
    Blocked,
    /// A newer version of the app has changed the database.
    Newer,
    /// The connection is gone: another tab changes the database, or the browser closed it. Opening again may help.
    Lost,
}

/// A table of rows, each with its `id`.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// The field by which rows are found.
    pub found_by: &'static str,
}

/// An open database.
pub struct Database {
    connection: IdbDatabase,
    is_new: bool,
    _closes_for_others: Closure<dyn Fn()>,
}

/// Reads and writes that happen together or not at all. Dropped without [`Transaction::commit`], it did nothing.
pub struct Transaction {
    inner: IdbTransaction,
    is_over: bool,
}

impl Database {
    /// Opens the database, making the tables that it does not have yet. A higher `version` adds tables.
    pub async fn open(name: &str, version: u32, tables: &'static [Table]) -> Result<Self, DatabaseError> {
        let open = Self::open_patiently(name, version, tables);
        super::wait::at_most(LONGEST_OPEN_MS, open).await.unwrap_or(Err(DatabaseError::Blocked))
    }

    async fn open_patiently(name: &str, version: u32, tables: &'static [Table]) -> Result<Self, DatabaseError> {
        let factory: IdbFactory = Reflect::get(&js_sys::global(), &"indexedDB".into())
            .ok()
            .and_then(|factory| factory.dyn_into().ok())
            .ok_or(DatabaseError::Unavailable)?;
        let request = factory.open_with_u32(name, version).map_err(|_| DatabaseError::Unavailable)?;
        let is_new = Rc::new(Cell::new(false));
        let upgrade = Closure::<dyn Fn(IdbVersionChangeEvent)>::new({
            let (request, is_new) = (request.clone(), is_new.clone());
            move |event: IdbVersionChangeEvent| {
                is_new.set(event.old_version() < 1.0);
                // Whatever fails here takes the whole upgrade back, and opening fails.
                let _failed = make_tables(&request, tables);
            }
        });
        // It may be called after nobody waits any more, so it is the browser's from here on.
        request.set_onupgradeneeded(Some(upgrade.into_js_value().unchecked_ref()));
        let connection = finished(&request).await.map_err(|error| match named(&error).as_str() {
            "VersionError" => DatabaseError::Newer,
            "QuotaExceededError" => DatabaseError::Quota,
            // The browser took it back: it throws this database away, or stumbled over its file.
            "AbortError" | "UnknownError" => DatabaseError::Lost,
            _ => DatabaseError::Unavailable,
        })?;
        let connection: IdbDatabase = connection.dyn_into().map_err(|_| DatabaseError::Unavailable)?;
        let closes_for_others = Closure::<dyn Fn()>::new({
            let connection = connection.clone();
            move || connection.close()
        });
        connection.set_onversionchange(Some(closes_for_others.as_ref().unchecked_ref()));
        Ok(Self { connection, is_new: is_new.get(), _closes_for_others: closes_for_others })
    }

    /// Whether there was no such database before it was opened.
    pub fn is_new(&self) -> bool {
        self.is_new
    }

    /// Begins a transaction that reads and writes these tables. Others that write them wait, in every tab.
    pub fn write(&self, tables: &[&str]) -> Result<Transaction, DatabaseError> {
        let names: Array = tables.iter().map(|name| JsValue::from_str(name)).collect();
        let inner = self
            .connection
            .transaction_with_str_sequence_and_mode(&names, IdbTransactionMode::Readwrite)
            .map_err(|error| reason(&error))?;
        Ok(Transaction { inner, is_over: false })
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.connection.set_onversionchange(None);
        self.connection.close();
    }
}

impl Transaction {
    /// The rows, as JSON, whose field [`Table::found_by`] is `key`.
    pub async fn rows(&self, table: Table, key: &str) -> Result<Vec<String>, DatabaseError> {
        let index = self.inner.object_store(table.name).and_then(|store| store.index(table.found_by));
        let request = index.and_then(|index| index.get_all_with_key(&key.into())).map_err(|error| reason(&error))?;
        let rows: Array = finished(&request).await.map_err(|error| reason(&error))?.unchecked_into();
        Ok(rows.iter().filter_map(|row| JSON::stringify(&row).ok()).map(String::from).collect())
    }

    /// Whether the table has any row.
    pub async fn has_rows(&self, table: Table) -> Result<bool, DatabaseError> {
        let request = self.inner.object_store(table.name).and_then(|store| store.count());
        let count = finished(&request.map_err(|error| reason(&error))?).await.map_err(|error| reason(&error))?;
        Ok(count.as_f64() != Some(0.0))
    }

    /// The row with this `id`, as JSON.
    pub async fn row(&self, table: Table, id: &str) -> Result<Option<String>, DatabaseError> {
        let request = self.inner.object_store(table.name).and_then(|store| store.get(&id.into()));
        let row = finished(&request.map_err(|error| reason(&error))?).await.map_err(|error| reason(&error))?;
        // JSON has no form for a row that is not there.
        Ok(JSON::stringify(&row).ok().and_then(|json| json.as_string()))
    }

    /// Writes a row, given as a JSON object with an `id`.
    pub fn put(&self, table: Table, json: &str) -> Result<(), DatabaseError> {
        let row = JSON::parse(json).map_err(|error| reason(&error))?;
        let store = self.inner.object_store(table.name);
        store.and_then(|store| store.put(&row)).map(drop).map_err(|error| reason(&error))
    }

    /// Takes the row with this `id` away, if it is there.
    pub fn delete(&self, table: Table, id: &str) -> Result<(), DatabaseError> {
        let store = self.inner.object_store(table.name);
        store.and_then(|store| store.delete(&id.into())).map(drop).map_err(|error| reason(&error))
    }

    /// Takes every row away.
    pub fn clear(&self, table: Table) -> Result<(), DatabaseError> {
        let store = self.inner.object_store(table.name);
        store.and_then(|store| store.clear()).map(drop).map_err(|error| reason(&error))
    }

    /// Waits until everything is written.
    pub async fn commit(mut self) -> Result<(), DatabaseError> {
        self.is_over = true;
        let over = Promise::new(&mut |resolve, reject| {
            self.inner.set_oncomplete(Some(&resolve));
            self.inner.set_onabort(Some(&reject));
        });
        match JsFuture::from(over).await {
            Ok(_) => Ok(()),
            Err(_) => Err(self.inner.error().map_or(DatabaseError::Lost, |error| reason(&error))),
        }
    }
}

impl Drop for Transaction {
    fn drop(&mut self) {
        if !self.is_over {
            let _over_already = self.inner.abort();
        }
    }
}

fn make_tables(request: &IdbOpenDbRequest, tables: &[Table]) -> Result<(), JsValue> {
    let database: IdbDatabase = request.result()?.dyn_into()?;
    for table in tables.iter().filter(|table| !database.object_store_names().contains(table.name)) {
        let options = IdbObjectStoreParameters::new();
        options.set_key_path(&"id".into());
        let store = database.create_object_store_with_optional_parameters(table.name, &options)?;
        store.create_index_with_str(table.found_by, table.found_by)?;
    }
    Ok(())
}

/// What the request gives, or its error. The transaction that it belongs to is still open right after.
async fn finished(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let over = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    match JsFuture::from(over).await {
        Ok(_) => request.result(),
        Err(_) => Err(request.error().ok().flatten().map_or(JsValue::NULL, JsValue::from)),
    }
}

fn named(error: &JsValue) -> String {
    error.dyn_ref::<DomException>().map(DomException::name).unwrap_or_default()
}

fn reason(error: &JsValue) -> DatabaseError {
    match named(error).as_str() {
        "QuotaExceededError" => DatabaseError::Quota,
        _ => DatabaseError::Lost,
    }
}
