//! What contradicts the files of nginx, of systemd and of other vassals beside the configuration: a rule a file.

mod common;

rules![
    nginx_body_above_limit_post,
    nginx_header_above_buffer_size,
    nginx_static_elsewhere,
    nginx_timeout_below_harakiri,
    nginx_unbound_address,
    nginx_wrong_protocol,
    unit_daemonize,
    unit_forking,
    unit_hidden_tmp,
    unit_kill_signal_reloads,
    unit_other_configuration,
    unit_reload_without_master,
    unit_runtime_directory,
    unit_socket_protocol,
    unit_user_hides_uid,
    unit_watchdog,
    vassal_address_taken,
];
