//! Logs: a rule a file.

mod common;
mod disable_logging_blind;
mod log_date_false;
mod log_file_in_container;
mod log_format_quotes;
mod log_format_shadowed;
mod log_format_unknown_var;
mod log_to_devnull;
mod log_unbounded;
mod log_x_forwarded_for_spoof;
mod logger_undefined;
mod logto_udp_misparse;
mod named_logger_unused;
mod remote_logger_can_block;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &disable_logging_blind::DISABLE_LOGGING_BLIND,
    &log_date_false::LOG_DATE_FALSE,
    &log_file_in_container::LOG_FILE_IN_CONTAINER,
    &log_format_quotes::LOG_FORMAT_QUOTES,
    &log_format_shadowed::LOG_FORMAT_SHADOWED,
    &log_format_unknown_var::LOG_FORMAT_UNKNOWN_VAR,
    &log_to_devnull::LOG_TO_DEVNULL,
    &log_unbounded::LOG_UNBOUNDED,
    &log_x_forwarded_for_spoof::LOG_X_FORWARDED_FOR_SPOOF,
    &logger_undefined::LOGGER_UNDEFINED,
    &logto_udp_misparse::LOGTO_UDP_MISPARSE,
    &named_logger_unused::NAMED_LOGGER_UNUSED,
    &remote_logger_can_block::REMOTE_LOGGER_CAN_BLOCK,
];
