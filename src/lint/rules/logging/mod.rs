//! Logs: a rule a file.

mod common;

rules![
    disable_logging_blind,
    log_date_false,
    log_file_in_container,
    log_format_quotes,
    log_format_shadowed,
    log_format_unknown_var,
    log_to_devnull,
    log_unbounded,
    log_x_forwarded_for_spoof,
    logger_undefined,
    logto_udp_misparse,
    named_logger_unused,
    remote_logger_can_block,
];
