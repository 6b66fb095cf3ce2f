//! Numbers with a unit behind them, and how few megabytes a server cannot start with.

use crate::catalog::{Grammar, OptId, Setter};

/// The megabytes of addresses that no server starts with: those of 2.0.21 and 2.0.31, with and without Python, ended at 24.
const TOO_FEW: u64 = 24;

/// Whether digits are followed by a unit that makes them mean something else than the server takes.
pub(in crate::lint::rules) fn is_misread(option: OptId, value: &[u8]) -> bool {
    let count = value.iter().take_while(|b| b.is_ascii_digit()).count();
    count > 0 && !is_fine(option, &String::from_utf8_lossy(&value[count..]).trim().to_ascii_lowercase())
}

/// Units that say what the server does anyway.
fn is_fine(option: OptId, unit: &str) -> bool {
    match unit {
        "" => true,
        "m" | "mb" | "mib" => {
            option.setter() == Setter::SetMegabytes || option.grammar() == Grammar::Megabytes
        }
        "s" | "sec" | "secs" | "seconds" => {
            !counts_bytes(option) && option.grammar() != Grammar::Milliseconds
        }
        "ms" => option.grammar() == Grammar::Milliseconds,
        _ => false,
    }
}

/// Whether an option counts bytes or megabytes.
pub(super) fn counts_bytes(option: OptId) -> bool {
    matches!(option.grammar(), Grammar::Bytes | Grammar::Megabytes)
        || matches!(option.setter(), Setter::Set64bit | Setter::Set16bit | Setter::SetMegabytes)
}

/// Whether the server has no room to start in so many megabytes.
pub(super) fn is_too_small(value: &[u8]) -> bool {
    (1..=TOO_FEW).contains(&crate::evaluate::c::strtoul(value))
}
