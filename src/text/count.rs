//! One or many: Italian and English have the same two forms, so no plural data travels to the phone.

/// A text for a count: takes the first key for one, else the second with `count`.
/// `t_count!(i18n, n, shell.unsent_one, shell.unsent_many)` gives a `String`.
#[allow(unused_macros)]
macro_rules! t_count {
    ($i18n:expr, $count:expr, $one:ident . $one_key:ident, $many:ident . $many_key:ident) => {
        if $count == 1 {
            String::from($crate::text::t_string!($i18n, $one.$one_key))
        } else {
            String::from($crate::text::t_string!($i18n, $many.$many_key, count = $count))
        }
    };
}

#[allow(unused_imports)]
pub(crate) use t_count;
