//! The rows of every `struct uwsgi_option NAME[] = {…}` in one source file (`uwsgi.h:struct uwsgi_option`).

use std::collections::HashMap;

use super::condition::Conditions;
use crate::ctoken::Token;

/// Object-like macros of one source tree.
pub(super) type Macros = HashMap<String, Vec<Token>>;

/// One row of a table, as the sources have it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) name: String,
    pub(super) arity: String,
    pub(super) short: Option<char>,
    /// The help sentence: read for the originality check alone, never stored.
    pub(super) help: String,
    pub(super) setter: String,
    pub(super) variable: String,
    pub(super) flags: Vec<String>,
    pub(super) conditions: Vec<String>,
}

/// Adds the object-like macros of a file to `macros`.
pub(super) fn collect_macros(tokens: &[Token], macros: &mut Macros) {
    for token in tokens {
        let Token::Directive(line) = token else { continue };
        let Some(rest) = line.strip_prefix("define").filter(|r| r.starts_with([' ', '\t'])) else { continue };
        let rest = rest.trim();
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        if !rest[end..].starts_with('(') {
            macros.insert(rest[..end].to_owned(), crate::ctoken::tokenize(&rest[end..]));
        }
    }
}

/// Every row of every table of a file, in source order.
pub(super) fn rows(tokens: &[Token], macros: &Macros) -> Vec<Row> {
    let mut conditions = Conditions::default();
    let mut rows = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if let Token::Directive(line) = &tokens[at] {
            conditions.directive(line);
        } else if let Some(body) = table_start(&tokens[at..]) {
            at = read_table(tokens, at + body, macros, &mut conditions, &mut rows);
            continue;
        }
        at += 1;
    }
    rows
}

/// The length of `struct uwsgi_option NAME[] = {` when the tokens start with it.
fn table_start(tokens: &[Token]) -> Option<usize> {
    const SHAPE: [&str; 8] = ["struct", "uwsgi_option", "*", "[", "]", "=", "{", ""];
    let mut at = 0;
    for want in &SHAPE[..7] {
        let found = match tokens.get(at)? {
            Token::Ident(word) => *want == "*" || word == want,
            Token::Punct(c) => want.starts_with(*c) && *want != "*",
            _ => false,
        };
        if !found {
            return None;
        }
        at += 1;
    }
    Some(at)
}

/// Reads the rows from just after the opening brace; gives the place after the closing one.
fn read_table(
    tokens: &[Token],
    mut at: usize,
    macros: &Macros,
    conditions: &mut Conditions,
    rows: &mut Vec<Row>,
) -> usize {
    while at < tokens.len() {
        match &tokens[at] {
            Token::Directive(line) => conditions.directive(line),
            Token::Punct('}') => return at + 1,
            Token::Punct('{') => {
                let end = closing_brace(tokens, at);
                rows.extend(read_row(&tokens[at + 1..end], macros, conditions));
                at = end;
            }
            // A macro that stands for a whole row: only terminators (UWSGI_END_OF_OPTIONS) do that.
            _ => {}
        }
        at += 1;
    }
    at
}

fn closing_brace(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0_usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        match token {
            Token::Punct('{') => depth += 1,
            Token::Punct('}') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    tokens.len()
}

/// One row, or nothing for a terminator such as `{0, 0, 0, 0}`.
fn read_row(tokens: &[Token], macros: &Macros, conditions: &Conditions) -> Option<Row> {
    let mut fields = fields(tokens).into_iter().map(without_casts);
    let mut next = || fields.next().unwrap_or_default();
    let name = text(&next(), macros)?;
    let arity = next();
    let short = next();
    let help = text(&next(), macros).unwrap_or_default();
    let setter = spelled(&next());
    let variable = spelled(&next());
    let flags = flags(&expanded(next(), macros));
    Some(Row {
        name,
        arity: arity_name(&expanded(arity, macros)),
        short: short.iter().find_map(|token| match token {
            Token::Char(c) => Some(*c),
            _ => None,
        }),
        help,
        setter: if setter.is_empty() || setter == "0" { "NULL".to_owned() } else { setter },
        variable: if variable.is_empty() || variable == "0" { "NULL".to_owned() } else { variable },
        flags,
        conditions: conditions.current(),
    })
}

/// The comma-separated fields of an initializer; directives inside of a row are dropped.
fn fields(tokens: &[Token]) -> Vec<Vec<Token>> {
    let mut fields = vec![Vec::new()];
    let mut depth = 0_usize;
    for token in tokens {
        match token {
            Token::Punct('(') => depth += 1,
            Token::Punct(')') => depth = depth.saturating_sub(1),
            Token::Punct(',') if depth == 0 => {
                fields.push(Vec::new());
                continue;
            }
            Token::Directive(_) => continue,
            _ => {}
        }
        if let Some(field) = fields.last_mut() {
            field.push(token.clone());
        }
    }
    fields
}

/// Removes every leading `(type *)`.
fn without_casts(mut field: Vec<Token>) -> Vec<Token> {
    while field.first() == Some(&Token::Punct('(')) {
        let Some(end) = field.iter().position(|t| *t == Token::Punct(')')) else { break };
        let is_type = field[1..end].iter().all(|t| matches!(t, Token::Ident(_) | Token::Punct('*')));
        if !is_type || end + 1 == field.len() {
            break;
        }
        field.drain(..=end);
    }
    field
}

/// Replaces identifiers that are object-like macros, once.
fn expanded(field: Vec<Token>, macros: &Macros) -> Vec<Token> {
    let replace = |token: Token| match &token {
        Token::Ident(word) if !word.starts_with("UWSGI_OPT_") && !word.ends_with("_argument") => {
            macros.get(word).cloned().unwrap_or_else(|| vec![token])
        }
        _ => vec![token],
    };
    field.into_iter().flat_map(replace).collect()
}

/// The joined string literals of a field; nothing when it holds anything else.
fn text(field: &[Token], macros: &Macros) -> Option<String> {
    let field = expanded(field.to_vec(), macros);
    let mut out = String::new();
    for token in &field {
        let Token::Str(part) = token else { return None };
        out.push_str(part);
    }
    (!field.is_empty()).then_some(out)
}

fn arity_name(field: &[Token]) -> String {
    match field.first() {
        Some(Token::Ident(word)) => word.trim_end_matches("_argument").replace("no", "none"),
        Some(Token::Number(number)) => match number.as_str() {
            "1" => "required".to_owned(),
            "2" => "optional".to_owned(),
            _ => "none".to_owned(),
        },
        _ => "none".to_owned(),
    }
}

/// The names after `UWSGI_OPT_`, in the order of their bits.
fn flags(field: &[Token]) -> Vec<String> {
    let mut names: Vec<String> = field
        .iter()
        .filter_map(|token| match token {
            Token::Ident(word) => word.strip_prefix("UWSGI_OPT_").map(str::to_owned),
            _ => None,
        })
        .collect();
    names.sort_by_key(|name| super::FLAGS.iter().position(|flag| flag == name));
    names.dedup();
    names
}

/// The field as written, without any space.
fn spelled(field: &[Token]) -> String {
    let part = |token: &Token| match token {
        Token::Ident(word) | Token::Number(word) | Token::Directive(word) => word.clone(),
        Token::Str(value) => format!("\"{value}\""),
        Token::Char(c) => format!("'{c}'"),
        Token::Punct(c) => c.to_string(),
    };
    field.iter().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ctoken::tokenize;

    #[test]
    fn a_table_with_every_oddity() {
        let source = "#define H \"deep\"\n#ifdef UWSGI_SSL\nstruct uwsgi_option x[] = {\n\
            {\"a\", required_argument, 's', \"he\" H, uwsgi_opt_set_str, (void *) &u.a, UWSGI_OPT_MIME|UWSGI_OPT_MASTER},\n\
            #ifndef B\n{(char *)\"b\", no_argument, 0, (char *) \"h, i\", uwsgi_opt_true},\n#endif\n{0, 0, 0, 0},\nUWSGI_END_OF_OPTIONS\n};";
        let tokens = tokenize(source);
        let mut macros = Macros::new();
        collect_macros(&tokens, &mut macros);
        let rows = rows(&tokens, &macros);
        assert_eq!(rows.len(), 2);
        assert_eq!((rows[0].short, rows[0].help.as_str()), (Some('s'), "hedeep"));
        assert_eq!(
            (rows[0].variable.as_str(), &rows[0].flags[..]),
            ("&u.a", &["MASTER".into(), "MIME".into()][..])
        );
        assert_eq!((rows[1].arity.as_str(), rows[1].variable.as_str()), ("none", "NULL"));
        assert_eq!(rows[1].conditions, ["UWSGI_SSL", "!B"]);
    }
}
