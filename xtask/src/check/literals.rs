//! The string literals of a Rust file, with what surrounds each: enough to tell words for people from words for
//! machines.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Where a literal stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A child of an element in `view!`.
    Markup,
    /// The value of this attribute in `view!`.
    Attribute(String),
    /// Anywhere else in the code.
    Code,
}

/// A string literal.
#[derive(Debug, PartialEq, Eq)]
pub struct Literal {
    /// What it says.
    pub text: String,
    /// Its line.
    pub line: usize,
    /// Where it stands.
    pub place: Place,
}

/// The string literals of a file. Attributes such as `#[expect(…)]`, doc comments and everything below
/// `#[cfg(test)]` are left out.
pub fn literals(text: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    if let Ok(tokens) = text.parse::<TokenStream>() {
        code(tokens, &mut found);
    }
    found
}

fn code(tokens: TokenStream, found: &mut Vec<Literal>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while at < tokens.len() {
        if let Some((attribute, length)) = attribute_at(&tokens, at) {
            if attribute.replace(' ', "") == "cfg(test)" {
                return; // the tests come last in a file
            }
            at += length;
            continue;
        }
        match &tokens[at] {
            TokenTree::Ident(name) if name == "view" && is_punct(tokens.get(at + 1), '!') => {
                if let Some(TokenTree::Group(group)) = tokens.get(at + 2) {
                    markup(group.stream(), found);
                }
                at += 2;
            }
            TokenTree::Group(group) => code(group.stream(), found),
            TokenTree::Literal(literal) => push(literal, Place::Code, found),
            _ => {}
        }
        at += 1;
    }
}

/// The text of `#[…]` or `#![…]` that begins here, and how many tokens it is.
fn attribute_at(tokens: &[TokenTree], at: usize) -> Option<(String, usize)> {
    if !is_punct(tokens.get(at), '#') {
        return None;
    }
    let of_the_file = usize::from(is_punct(tokens.get(at + 1), '!'));
    match tokens.get(at + 1 + of_the_file)? {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
            Some((group.stream().to_string(), 2 + of_the_file))
        }
        _ => None,
    }
}

fn markup(tokens: TokenStream, found: &mut Vec<Literal>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut in_tag = false;
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => in_tag = true,
            TokenTree::Punct(punct) if punct.as_char() == '>' => {
                let arrow = is_punct(at.checked_sub(1).and_then(|before| tokens.get(before)), '=');
                in_tag = in_tag && arrow;
            }
            TokenTree::Group(group) => code(group.stream(), found),
            TokenTree::Literal(literal) if !in_tag => push(literal, Place::Markup, found),
            TokenTree::Literal(literal) => {
                let place = attribute_name(&tokens[..at]).map_or(Place::Code, Place::Attribute);
                push(literal, place, found);
            }
            _ => {}
        }
    }
}

/// The name before `=`, such as `aria-label` or `attr:title`; nothing when no `=` stands before.
fn attribute_name(before: &[TokenTree]) -> Option<String> {
    let (equals, name) = before.split_last()?;
    if !is_punct(Some(equals), '=') {
        return None;
    }
    let mut parts = Vec::new();
    let mut wants_word = true;
    for token in name.iter().rev() {
        match token {
            TokenTree::Ident(word) if wants_word => parts.push(word.to_string()),
            TokenTree::Punct(punct) if !wants_word && matches!(punct.as_char(), '-' | ':') => {
                parts.push(punct.as_char().to_string());
            }
            _ => break,
        }
        wants_word = !wants_word;
    }
    parts.reverse();
    Some(parts.concat())
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn push(literal: &proc_macro2::Literal, place: Place, found: &mut Vec<Literal>) {
    let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) else { return };
    found.push(Literal { text: text.value(), line: literal.span().start().line, place });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_literal_knows_where_it_stands() {
        let text = r#"
            //! Not this.
            #[expect(dead_code, reason = "not this")]
            fn f() {
                view! { <p class="lead" aria-label="B" on:click=move |_| g("C")>"D" {move || h("E")}</p> };
            }
            #[cfg(test)]
            mod tests { const A: &str = "not this either"; }
        "#;
        let found: Vec<_> = literals(text).into_iter().map(|literal| (literal.text, literal.place)).collect();
        let attribute = |name: &str| Place::Attribute(name.to_owned());
        assert_eq!(
            found,
            [
                ("lead".to_owned(), attribute("class")),
                ("B".to_owned(), attribute("aria-label")),
                ("C".to_owned(), Place::Code),
                ("D".to_owned(), Place::Markup),
                ("E".to_owned(), Place::Code),
            ]
        );
    }
}
