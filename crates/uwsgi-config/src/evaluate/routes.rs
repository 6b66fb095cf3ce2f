//! What the actions of the internal router want for arguments (`core/routing.c`, the router plugins).

use super::checks::key_values;
use crate::catalog::Vocabulary;

/// The form that an action wants, when these arguments do not have it and the server ends for that.
pub fn unfit_arguments(action: &str, arguments: &[u8]) -> Option<&'static str> {
    let has = |byte| memchr::memchr(byte, arguments).is_some();
    let (fits, form) = match action {
        "addvar" | "logvar" => (has(b'='), "NAME=VALUE"),
        "alarm" => (has(b' '), "ALARM MESSAGE"),
        "basicauth" | "basicauth-next" => (has(b','), "REALM,USER:PASSWORD"),
        "rpcvar" => (has(b' '), "VARIABLE FUNCTION"),
        "call" | "rpc" | "rpcblob" | "rpcnext" | "rpcraw" | "rpcret" => (!arguments.is_empty(), "FUNCTION"),
        "uwsgi" | "proxyuwsgi" => {
            (memchr::memchr_iter(b',', arguments).count() >= 2, "ADDRESS,MODIFIER1,MODIFIER2")
        }
        _ => return missing_key(action, arguments),
    };
    (!fits).then_some(form)
}

/// Actions with a list of keys, some of which they cannot do without.
fn missing_key(action: &str, arguments: &[u8]) -> Option<&'static str> {
    let form = match action {
        "cache" | "cache-continue" | "cachestore" | "cache-store" | "cacheinc" | "cachedec" | "cachemul"
        | "cachediv" => "key=KEY",
        "cacheset" => "key=KEY,value=VALUE",
        "cachevar" => "key=KEY,var=VARIABLE",
        "file" | "file-next" | "sendfile" | "sendfile-next" | "fastfile" | "fastfile-next" | "tofile"
        | "to-file" => "filename=FILE",
        "hash" => "key=KEY,var=VARIABLE,items=ITEM;ITEM",
        "redis" | "redis-continue" | "memcached" | "memcached-continue" | "redisstore" | "redis-store"
        | "memcachedstore" | "memcached-store" => "addr=ADDRESS,key=KEY",
        _ => return None,
    };
    let vocabulary = Vocabulary::of(&format!("route:{action}"))?;
    let items = key_values(arguments);
    let given = |target: &str| {
        items.iter().any(|(key, value)| {
            value.is_some()
                && vocabulary.spellings(target).any(|spelling| spelling.name.as_bytes() == key.as_slice())
        })
    };
    let complete = vocabulary.required.iter().all(|target| given(target));
    (!complete).then_some(form)
}

#[cfg(test)]
mod tests {
    use super::unfit_arguments;

    /// As a server of 2.0.31 took or refused them.
    #[test]
    fn arguments_of_actions() {
        for (action, arguments) in [
            ("addvar", "a=b"),
            ("log", ""),
            ("alarm", "a b"),
            ("cachestore", "key=x"),
            ("file", "filename=/x"),
            ("rpc", "f"),
            ("tofile", "name=/x"),
            ("rpcvar", "a b"),
            ("redirect", ""),
            ("basicauth", "a,b:c"),
            ("uwsgi", "127.0.0.1:1,0,0"),
            ("hash", "key=a,var=b,items=c;d"),
        ] {
            assert_eq!(unfit_arguments(action, arguments.as_bytes()), None, "{action}:{arguments}");
        }
        for (action, arguments) in [
            ("addvar", "a"),
            ("logvar", ""),
            ("alarm", "a"),
            ("cache", "name=x"),
            ("file", "/x"),
            ("rpc", ""),
            ("rpcvar", "a"),
            ("basicauth", "a:b"),
            ("uwsgi", "127.0.0.1:1"),
            ("redis", "key=x"),
            ("cacheset", "key=x"),
            ("hash", "key=x"),
            ("tofile", "/x"),
        ] {
            assert!(unfit_arguments(action, arguments.as_bytes()).is_some(), "{action}:{arguments}");
        }
    }
}
