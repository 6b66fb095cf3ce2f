//! Logs: a rule a file.

mod common;

rules![
    disable_logging_blind,
    log_date_false,
    log_encoder_empty,
    log_encoder_newline,
    log_file_in_container,
    log_format_quotes,
    log_format_shadowed,
    log_format_unknown_var,
    log_req_encoder_without_logger,
    log_to_dev_stdout,
    log_to_devnull,
    log_unbounded,
    log_x_forwarded_for_spoof,
    logfile_chmod_lost,
    logger_undefined,
    logger_without_master,
    logto_udp_misparse,
    named_logger_unused,
    remote_logger_can_block,
    syslog_facility_unknown,
    syslog_name_shared,
    touch_logreopen_file_logger,
];
