//! Secrets that their own form gives away, wherever in a text they stand.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::AhoCorasick;
use memchr::memmem;

use super::{is_public, names};

/// Beginnings of tokens that services hand out.
const TOKENS: [&[u8]; 14] = [
    b"ghp_",
    b"gho_",
    b"ghs_",
    b"github_pat_",
    b"glpat-",
    b"sk_live_",
    b"sk_test_",
    b"rk_live_",
    b"xoxb-",
    b"xoxp-",
    b"SG.",
    b"AIza",
    b"hooks.slack.com/services/",
    b"api.telegram.org/bot",
];

/// Begins a JSON web token.
const WEB_TOKEN: &[u8] = b"eyJ";

/// Names of what stands before credentials.
const SCHEMES: [&[u8]; 3] = [b"Bearer ", b"bearer ", b"Basic "];

const PRIVATE_KEY: &[u8] = b"PRIVATE KEY-----";

/// Every word that a form is known by, asked for at once: few values hold one.
#[expect(clippy::expect_used, reason = "the words are fixed")]
static KNOWN_BY: LazyLock<AhoCorasick> = LazyLock::new(|| {
    let others = [&b"basicauth"[..], b"xmpp:", WEB_TOKEN, PRIVATE_KEY];
    AhoCorasick::new(TOKENS.into_iter().chain(SCHEMES).chain(others)).expect("a few short words")
});

/// The secrets in a text, in no order.
pub(super) fn in_text(text: &[u8]) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    if text.len() < 6 {
        return all;
    }
    for at in memchr::memchr2_iter(b':', b'=', text) {
        all.extend(if text[at..].starts_with(b"://") { in_url(text, at + 3) } else { after_name(text, at) });
    }
    if text.contains(&b' ') {
        all.extend(arguments(text));
    }
    if KNOWN_BY.is_match(text) {
        all.extend(basicauth(text));
        all.extend(xmpp(text));
        all.extend(schemes(text));
        all.extend(tokens(text));
        all.extend(private_key(text));
    }
    all
}

fn private_key(text: &[u8]) -> Option<Range<usize>> {
    let at = memmem::find(text, PRIVATE_KEY)?;
    let start = memmem::rfind(&text[..at], b"-----BEGIN").unwrap_or(at);
    Some(start..text.len())
}

/// Where a word that begins at `start` ends: at its closing quote, else at a blank or what divides lists.
fn word(text: &[u8], start: usize, divides: &[u8]) -> Range<usize> {
    if let Some(quote @ (b'"' | b'\'')) = text.get(start) {
        let end = memchr::memchr(*quote, &text[start + 1..]).map_or(text.len(), |at| start + 1 + at);
        return start + 1..end;
    }
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || divides.contains(byte);
    let end = text[start.min(text.len())..].iter().position(is_end).map_or(text.len(), |at| start + at);
    start..end
}

fn unless_public(text: &[u8], range: Range<usize>) -> Option<Range<usize>> {
    text.get(range.clone()).filter(|part| !is_public(part)).map(|_| range)
}

/// `user:password@host` behind `://`, and a key alone as user, as addresses of error trackers have.
fn in_url(text: &[u8], start: usize) -> Option<Range<usize>> {
    let end = word(text, start, b"/?\"'`,").end;
    // A password may hold a slash that nobody encoded; the last `@` of the word tells.
    let whole = word(text, start, b"\"'`,").end;
    let has_colon = |to: usize| memchr::memchr(b':', &text[start..to]).is_some();
    let host = memchr::memrchr(b'@', &text[start..end]).map(|at| start + at);
    let at = host.or_else(|| {
        memchr::memchr(b'@', &text[start..whole])
            .map(|at| start + at)
            .filter(|at| has_colon(*at) && !is_port(text, start, *at))
    })?;
    match memchr::memchr(b':', &text[start..at]) {
        Some(colon) => unless_public(text, start + colon + 1..at),
        None => (at - start >= 16).then_some(start..at),
    }
}

/// `host:80/a@b`: what follows the first colon is a port.
fn is_port(text: &[u8], start: usize, end: usize) -> bool {
    let Some(colon) = memchr::memchr(b':', &text[start..end]) else { return false };
    let after = &text[start + colon + 1..end];
    let digits = after.iter().take_while(|byte| byte.is_ascii_digit()).count();
    digits > 0 && after.get(digits) == Some(&b'/')
}

/// `password=x`, `"password": "x"`, `Authorization: Basic x`.
fn after_name(text: &[u8], at: usize) -> Option<Range<usize>> {
    let before = text[..at].trim_ascii_end();
    let before = before.strip_suffix(b"\"").or_else(|| before.strip_suffix(b"'")).unwrap_or(before);
    let is_name = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    let length = before.iter().rev().take_while(|byte| is_name(byte)).count();
    let name = &before[before.len() - length..];
    if !names::is_secret(name) {
        return None;
    }
    let blanks = text[at + 1..].iter().take_while(|byte| **byte == b' ').count();
    let start = at + 1 + blanks;
    if text[at] == b'=' {
        return unless_public(text, word(text, start, b",;&|`<\"'"));
    }
    // A header goes on to the end of its line; `token:x` alone may be anything.
    let is_quoted = matches!(text.get(start), Some(b'"' | b'\''));
    if blanks == 0 && !is_quoted {
        return None;
    }
    let line = word(text, start, b"").start..text.len();
    let end =
        memchr::memchr3(b'"', b'\'', b'\n', &text[line.clone()]).map_or(text.len(), |end| line.start + end);
    unless_public(text, line.start..end)
}

/// `basicauth:realm,user:password` and its like.
fn basicauth(text: &[u8]) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    for at in memmem::find_iter(text, b"basicauth") {
        let end = word(text, at, b"").end;
        let credentials = memchr::memchr(b',', &text[at..]).map(|comma| at + comma + 1);
        let colon =
            credentials.and_then(|from| memchr::memchr(b':', &text[from..]).map(|colon| from + colon + 1));
        all.extend(colon.and_then(|from| unless_public(text, from..end.max(word(text, from, b"").end))));
    }
    all
}

/// `xmpp:user@server;password;recipients`
fn xmpp(text: &[u8]) -> Option<Range<usize>> {
    let at = memmem::find(text, b"xmpp:")?;
    let start = at + memchr::memchr(b';', &text[at..])? + 1;
    let end = memchr::memchr(b';', &text[start..]).map_or(text.len(), |end| start + end);
    unless_public(text, start..end)
}

/// `--password x`, `curl -u user:x`, `mysql -px`, `redis-cli -a x`, `sshpass -p x`.
fn arguments(text: &[u8]) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let has_option =
        memchr::memchr_iter(b'-', text).any(|at| at == 0 || !text[at - 1].is_ascii_alphanumeric());
    if !has_option {
        return all;
    }
    let has = |program: &[u8]| memmem::find(text, program).is_some();
    let (mysql, redis, sshpass) = (has(b"mysql"), has(b"redis-cli"), has(b"sshpass"));
    let mut at = 0;
    while at < text.len() {
        let this = word(text, at, b"");
        // Past the closing quote, where there is one.
        let past = (this.end + usize::from(this.start > at)).min(text.len());
        let next = past + text[past..].iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let name = &text[this.clone()];
        if this.start > at && name.contains(&b' ') {
            // A command in quotes.
            let inner = arguments(name).into_iter();
            all.extend(inner.map(|part| this.start + part.start..this.start + part.end));
        }
        let is_option = name.starts_with(b"-") && next < text.len() && next > past;
        if is_option && names::is_secret(name) && !name.contains(&b'=') {
            all.extend(unless_public(text, word(text, next, b"")));
        } else if is_option && matches!(name, b"-u" | b"--user") {
            let user = word(text, next, b"");
            let colon = memchr::memchr(b':', &text[user.clone()]).map(|colon| user.start + colon + 1);
            all.extend(colon.and_then(|from| unless_public(text, from..user.end)));
        } else if is_option && ((redis && name == b"-a") || (sshpass && name == b"-p")) {
            all.extend(unless_public(text, word(text, next, b"")));
        } else if mysql && name.starts_with(b"-p") && name.len() > 2 {
            all.push(this.start + 2..this.end);
        }
        at = next.max(at + 1);
    }
    all.extend(behind_options(text));
    all
}

/// The word behind an option called like a secret, whatever the quotes around both do.
fn behind_options(text: &[u8]) -> Vec<Range<usize>> {
    let is_quote = |byte: &u8| matches!(byte, b'"' | b'\'' | b'`');
    let mut all = Vec::new();
    let (mut at, mut is_next) = (0, false);
    for word in text.split(u8::is_ascii_whitespace) {
        let start = at + word.iter().take_while(|byte| is_quote(byte)).count();
        let end = (at + word.len() - word.iter().rev().take_while(|byte| is_quote(byte)).count()).max(start);
        if is_next && !word.is_empty() {
            all.extend(unless_public(text, start..end));
        }
        let name = &text[start..end];
        is_next = name.starts_with(b"--") && !name.contains(&b'=') && names::is_secret(name);
        at += word.len() + 1;
    }
    all
}

/// `Bearer x` and `Basic x`.
fn schemes(text: &[u8]) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    for scheme in SCHEMES {
        for at in memmem::find_iter(text, scheme) {
            let token = word(text, at + scheme.len(), b"\"'");
            let is_token =
                token.len() >= 6 && text[token.clone()].iter().any(|byte| !byte.is_ascii_lowercase());
            all.extend(Some(token).filter(|_| is_token).and_then(|token| unless_public(text, token)));
        }
    }
    all
}

fn tokens(text: &[u8]) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let is_token =
        |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'/' | b':');
    let mut add = |from: usize, least: usize| {
        let length = text[from..].iter().take_while(|byte| is_token(byte)).count();
        all.extend((length >= least).then_some(from..from + length));
    };
    for token in TOKENS {
        for at in memmem::find_iter(text, token) {
            add(at + token.len(), 10);
        }
    }
    // A JSON web token: two parts that begin an object each.
    for at in memmem::find_iter(text, WEB_TOKEN) {
        if memmem::find(&text[at..], b".eyJ").is_some() {
            add(at, 20);
        }
    }
    all
}
