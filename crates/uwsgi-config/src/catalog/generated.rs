//! The option table: facts and texts as numbers and one string.

// Written by `cargo xtask generate` from schema/. Do not edit.

use super::OptId;

/// The C function that an option calls with its value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setter {
    /// `uwsgi_early_python`.
    EarlyPython,
    /// `uwsgi_early_python_import`.
    EarlyPythonImport,
    /// `uwsgi_help`.
    Help,
    /// `uwsgi_opt_add_addr_list`.
    AddAddrList,
    /// `uwsgi_opt_add_cgi`.
    AddCgi,
    /// `uwsgi_opt_add_cgi_maphelper`.
    AddCgiMaphelper,
    /// `uwsgi_opt_add_cron`.
    AddCron,
    /// `uwsgi_opt_add_cron2`.
    AddCron2,
    /// `uwsgi_opt_add_cron_curl`.
    AddCronCurl,
    /// `uwsgi_opt_add_custom_option`.
    AddCustomOption,
    /// `uwsgi_opt_add_daemon`.
    AddDaemon,
    /// `uwsgi_opt_add_daemon2`.
    AddDaemon2,
    /// `uwsgi_opt_add_dyn_dict`.
    AddDynDict,
    /// `uwsgi_opt_add_farm`.
    AddFarm,
    /// `uwsgi_opt_add_lazy_socket`.
    AddLazySocket,
    /// `uwsgi_opt_add_legion_cron`.
    AddLegionCron,
    /// `uwsgi_opt_add_legion_cron_curl`.
    AddLegionCronCurl,
    /// `uwsgi_opt_add_mule`.
    AddMule,
    /// `uwsgi_opt_add_mules`.
    AddMules,
    /// `uwsgi_opt_add_regexp_custom_list`.
    AddRegexpCustomList,
    /// `uwsgi_opt_add_regexp_dyn_dict`.
    AddRegexpDynDict,
    /// `uwsgi_opt_add_regexp_list`.
    AddRegexpList,
    /// `uwsgi_opt_add_route`.
    AddRoute,
    /// `uwsgi_opt_add_shared_socket`.
    AddSharedSocket,
    /// `uwsgi_opt_add_socket`.
    AddSocket,
    /// `uwsgi_opt_add_socket_no_defer`.
    AddSocketNoDefer,
    /// `uwsgi_opt_add_spooler`.
    AddSpooler,
    /// `uwsgi_opt_add_ssl_socket`.
    AddSslSocket,
    /// `uwsgi_opt_add_string_list`.
    AddStringList,
    /// `uwsgi_opt_add_string_list_custom`.
    AddStringListCustom,
    /// `uwsgi_opt_add_unique_cron`.
    AddUniqueCron,
    /// `uwsgi_opt_add_unique_legion_cron`.
    AddUniqueLegionCron,
    /// `uwsgi_opt_binary_append_data`.
    BinaryAppendData,
    /// `uwsgi_opt_build_plugin`.
    BuildPlugin,
    /// `uwsgi_opt_cflags`.
    Cflags,
    /// `uwsgi_opt_check_static`.
    CheckStatic,
    /// `uwsgi_opt_chmod_socket`.
    ChmodSocket,
    /// `uwsgi_opt_config_py`.
    ConfigPy,
    /// `uwsgi_opt_connect_and_read`.
    ConnectAndRead,
    /// `uwsgi_opt_corerouter`.
    Corerouter,
    /// `uwsgi_opt_corerouter_cs`.
    CorerouterCs,
    /// `uwsgi_opt_corerouter_fallback_key`.
    CorerouterFallbackKey,
    /// `uwsgi_opt_corerouter_ss`.
    CorerouterSs,
    /// `uwsgi_opt_corerouter_use_base`.
    CorerouterUseBase,
    /// `uwsgi_opt_corerouter_use_pattern`.
    CorerouterUsePattern,
    /// `uwsgi_opt_corerouter_use_socket`.
    CorerouterUseSocket,
    /// `uwsgi_opt_corerouter_zerg`.
    CorerouterZerg,
    /// `uwsgi_opt_deprecated`.
    Deprecated,
    /// `uwsgi_opt_dot_h`.
    DotH,
    /// `uwsgi_opt_early_exec`.
    EarlyExec,
    /// `uwsgi_opt_early_perl`.
    EarlyPerl,
    /// `uwsgi_opt_early_php`.
    EarlyPhp,
    /// `uwsgi_opt_early_psgi`.
    EarlyPsgi,
    /// `uwsgi_opt_envdir`.
    Envdir,
    /// `uwsgi_opt_exit`.
    Exit,
    /// `uwsgi_opt_extract`.
    Extract,
    /// `uwsgi_opt_false`.
    False,
    /// `uwsgi_opt_fileserve_mode`.
    FileserveMode,
    /// `uwsgi_opt_flock`.
    Flock,
    /// `uwsgi_opt_flock_wait`.
    FlockWait,
    /// `uwsgi_opt_forkpty_urouter`.
    ForkptyUrouter,
    /// `uwsgi_opt_gid`.
    Gid,
    /// `uwsgi_opt_http_to_https`.
    HttpToHttps,
    /// `uwsgi_opt_https`.
    Https,
    /// `uwsgi_opt_https2`.
    Https2,
    /// `uwsgi_opt_ini_paste`.
    IniPaste,
    /// `uwsgi_opt_ldap_dump`.
    LdapDump,
    /// `uwsgi_opt_ldap_dump_ldif`.
    LdapDumpLdif,
    /// `uwsgi_opt_legion`.
    Legion,
    /// `uwsgi_opt_legion_hook`.
    LegionHook,
    /// `uwsgi_opt_legion_mcast`.
    LegionMcast,
    /// `uwsgi_opt_legion_node`.
    LegionNode,
    /// `uwsgi_opt_legion_quorum`.
    LegionQuorum,
    /// `uwsgi_opt_legion_scroll`.
    LegionScroll,
    /// `uwsgi_opt_load`.
    Load,
    /// `uwsgi_opt_load_config`.
    LoadConfig,
    /// `uwsgi_opt_load_dl`.
    LoadDl,
    /// `uwsgi_opt_load_ini`.
    LoadIni,
    /// `uwsgi_opt_load_json`.
    LoadJson,
    /// `uwsgi_opt_load_ldap`.
    LoadLdap,
    /// `uwsgi_opt_load_plugin`.
    LoadPlugin,
    /// `uwsgi_opt_load_sqlite3`.
    LoadSqlite3,
    /// `uwsgi_opt_load_xml`.
    LoadXml,
    /// `uwsgi_opt_load_yml`.
    LoadYml,
    /// `uwsgi_opt_log_date`.
    LogDate,
    /// `uwsgi_opt_logfile_chmod`.
    LogfileChmod,
    /// `uwsgi_opt_logic`.
    Logic,
    /// `uwsgi_opt_luashell`.
    Luashell,
    /// `uwsgi_opt_luashell_oneshot`.
    LuashellOneshot,
    /// `uwsgi_opt_max_vars`.
    MaxVars,
    /// `uwsgi_opt_noop`.
    Noop,
    /// `uwsgi_opt_pcre_jit`.
    PcreJit,
    /// `uwsgi_opt_php_ini`.
    PhpIni,
    /// `uwsgi_opt_pidfile_signal`.
    PidfileSignal,
    /// `uwsgi_opt_plshell`.
    Plshell,
    /// `uwsgi_opt_print`.
    Print,
    /// `uwsgi_opt_pypy_ini_paste`.
    PypyIniPaste,
    /// `uwsgi_opt_pyrun`.
    Pyrun,
    /// `uwsgi_opt_pyshell`.
    Pyshell,
    /// `uwsgi_opt_pythonpath`.
    Pythonpath,
    /// `uwsgi_opt_pyver`.
    Pyver,
    /// `uwsgi_opt_rbshell`.
    Rbshell,
    /// `uwsgi_opt_resolve`.
    Resolve,
    /// `uwsgi_opt_safe_fd`.
    SafeFd,
    /// `uwsgi_opt_scd`.
    Scd,
    /// `uwsgi_opt_set_16bit`.
    Set16bit,
    /// `uwsgi_opt_set_64bit`.
    Set64bit,
    /// `uwsgi_opt_set_cap`.
    SetCap,
    /// `uwsgi_opt_set_emperor_cap`.
    SetEmperorCap,
    /// `uwsgi_opt_set_env`.
    SetEnv,
    /// `uwsgi_opt_set_gid`.
    SetGid,
    /// `uwsgi_opt_set_immediate_gid`.
    SetImmediateGid,
    /// `uwsgi_opt_set_immediate_uid`.
    SetImmediateUid,
    /// `uwsgi_opt_set_int`.
    SetInt,
    /// `uwsgi_opt_set_logger`.
    SetLogger,
    /// `uwsgi_opt_set_megabytes`.
    SetMegabytes,
    /// `uwsgi_opt_set_null`.
    SetNull,
    /// `uwsgi_opt_set_placeholder`.
    SetPlaceholder,
    /// `uwsgi_opt_set_rawint`.
    SetRawint,
    /// `uwsgi_opt_set_req_logger`.
    SetReqLogger,
    /// `uwsgi_opt_set_str`.
    SetStr,
    /// `uwsgi_opt_set_str_spaced`.
    SetStrSpaced,
    /// `uwsgi_opt_set_uid`.
    SetUid,
    /// `uwsgi_opt_set_umask`.
    SetUmask,
    /// `uwsgi_opt_set_unshare`.
    SetUnshare,
    /// `uwsgi_opt_set_worker_logger`.
    SetWorkerLogger,
    /// `uwsgi_opt_setup_asyncio`.
    SetupAsyncio,
    /// `uwsgi_opt_setup_coroae`.
    SetupCoroae,
    /// `uwsgi_opt_setup_gevent`.
    SetupGevent,
    /// `uwsgi_opt_setup_goroutines`.
    SetupGoroutines,
    /// `uwsgi_opt_setup_tornado`.
    SetupTornado,
    /// `uwsgi_opt_signal`.
    Signal,
    /// `uwsgi_opt_sni`.
    Sni,
    /// `uwsgi_opt_snmp`.
    Snmp,
    /// `uwsgi_opt_snmp_community`.
    SnmpCommunity,
    /// `uwsgi_opt_ssa`.
    Ssa,
    /// `uwsgi_opt_sslrouter`.
    Sslrouter,
    /// `uwsgi_opt_sslrouter2`.
    Sslrouter2,
    /// `uwsgi_opt_static_map`.
    StaticMap,
    /// `uwsgi_opt_true`.
    True,
    /// `uwsgi_opt_uid`.
    Uid,
    /// `uwsgi_opt_undeferred_corerouter`.
    UndeferredCorerouter,
    /// `uwsgi_opt_unset_env`.
    UnsetEnv,
    /// `uwsgi_opt_zabbix_template`.
    ZabbixTemplate,
    /// `uwsgi_print_sym`.
    PrintSym,
    /// `uwsgi_tuntap_opt_firewall`.
    TuntapFirewall,
    /// `uwsgi_tuntap_opt_route`.
    TuntapRoute,
}

impl Setter {
    /// The name in the sources.
    pub fn name(self) -> &'static str {
        match self {
            Setter::EarlyPython => "uwsgi_early_python",
            Setter::EarlyPythonImport => "uwsgi_early_python_import",
            Setter::Help => "uwsgi_help",
            Setter::AddAddrList => "uwsgi_opt_add_addr_list",
            Setter::AddCgi => "uwsgi_opt_add_cgi",
            Setter::AddCgiMaphelper => "uwsgi_opt_add_cgi_maphelper",
            Setter::AddCron => "uwsgi_opt_add_cron",
            Setter::AddCron2 => "uwsgi_opt_add_cron2",
            Setter::AddCronCurl => "uwsgi_opt_add_cron_curl",
            Setter::AddCustomOption => "uwsgi_opt_add_custom_option",
            Setter::AddDaemon => "uwsgi_opt_add_daemon",
            Setter::AddDaemon2 => "uwsgi_opt_add_daemon2",
            Setter::AddDynDict => "uwsgi_opt_add_dyn_dict",
            Setter::AddFarm => "uwsgi_opt_add_farm",
            Setter::AddLazySocket => "uwsgi_opt_add_lazy_socket",
            Setter::AddLegionCron => "uwsgi_opt_add_legion_cron",
            Setter::AddLegionCronCurl => "uwsgi_opt_add_legion_cron_curl",
            Setter::AddMule => "uwsgi_opt_add_mule",
            Setter::AddMules => "uwsgi_opt_add_mules",
            Setter::AddRegexpCustomList => "uwsgi_opt_add_regexp_custom_list",
            Setter::AddRegexpDynDict => "uwsgi_opt_add_regexp_dyn_dict",
            Setter::AddRegexpList => "uwsgi_opt_add_regexp_list",
            Setter::AddRoute => "uwsgi_opt_add_route",
            Setter::AddSharedSocket => "uwsgi_opt_add_shared_socket",
            Setter::AddSocket => "uwsgi_opt_add_socket",
            Setter::AddSocketNoDefer => "uwsgi_opt_add_socket_no_defer",
            Setter::AddSpooler => "uwsgi_opt_add_spooler",
            Setter::AddSslSocket => "uwsgi_opt_add_ssl_socket",
            Setter::AddStringList => "uwsgi_opt_add_string_list",
            Setter::AddStringListCustom => "uwsgi_opt_add_string_list_custom",
            Setter::AddUniqueCron => "uwsgi_opt_add_unique_cron",
            Setter::AddUniqueLegionCron => "uwsgi_opt_add_unique_legion_cron",
            Setter::BinaryAppendData => "uwsgi_opt_binary_append_data",
            Setter::BuildPlugin => "uwsgi_opt_build_plugin",
            Setter::Cflags => "uwsgi_opt_cflags",
            Setter::CheckStatic => "uwsgi_opt_check_static",
            Setter::ChmodSocket => "uwsgi_opt_chmod_socket",
            Setter::ConfigPy => "uwsgi_opt_config_py",
            Setter::ConnectAndRead => "uwsgi_opt_connect_and_read",
            Setter::Corerouter => "uwsgi_opt_corerouter",
            Setter::CorerouterCs => "uwsgi_opt_corerouter_cs",
            Setter::CorerouterFallbackKey => "uwsgi_opt_corerouter_fallback_key",
            Setter::CorerouterSs => "uwsgi_opt_corerouter_ss",
            Setter::CorerouterUseBase => "uwsgi_opt_corerouter_use_base",
            Setter::CorerouterUsePattern => "uwsgi_opt_corerouter_use_pattern",
            Setter::CorerouterUseSocket => "uwsgi_opt_corerouter_use_socket",
            Setter::CorerouterZerg => "uwsgi_opt_corerouter_zerg",
            Setter::Deprecated => "uwsgi_opt_deprecated",
            Setter::DotH => "uwsgi_opt_dot_h",
            Setter::EarlyExec => "uwsgi_opt_early_exec",
            Setter::EarlyPerl => "uwsgi_opt_early_perl",
            Setter::EarlyPhp => "uwsgi_opt_early_php",
            Setter::EarlyPsgi => "uwsgi_opt_early_psgi",
            Setter::Envdir => "uwsgi_opt_envdir",
            Setter::Exit => "uwsgi_opt_exit",
            Setter::Extract => "uwsgi_opt_extract",
            Setter::False => "uwsgi_opt_false",
            Setter::FileserveMode => "uwsgi_opt_fileserve_mode",
            Setter::Flock => "uwsgi_opt_flock",
            Setter::FlockWait => "uwsgi_opt_flock_wait",
            Setter::ForkptyUrouter => "uwsgi_opt_forkpty_urouter",
            Setter::Gid => "uwsgi_opt_gid",
            Setter::HttpToHttps => "uwsgi_opt_http_to_https",
            Setter::Https => "uwsgi_opt_https",
            Setter::Https2 => "uwsgi_opt_https2",
            Setter::IniPaste => "uwsgi_opt_ini_paste",
            Setter::LdapDump => "uwsgi_opt_ldap_dump",
            Setter::LdapDumpLdif => "uwsgi_opt_ldap_dump_ldif",
            Setter::Legion => "uwsgi_opt_legion",
            Setter::LegionHook => "uwsgi_opt_legion_hook",
            Setter::LegionMcast => "uwsgi_opt_legion_mcast",
            Setter::LegionNode => "uwsgi_opt_legion_node",
            Setter::LegionQuorum => "uwsgi_opt_legion_quorum",
            Setter::LegionScroll => "uwsgi_opt_legion_scroll",
            Setter::Load => "uwsgi_opt_load",
            Setter::LoadConfig => "uwsgi_opt_load_config",
            Setter::LoadDl => "uwsgi_opt_load_dl",
            Setter::LoadIni => "uwsgi_opt_load_ini",
            Setter::LoadJson => "uwsgi_opt_load_json",
            Setter::LoadLdap => "uwsgi_opt_load_ldap",
            Setter::LoadPlugin => "uwsgi_opt_load_plugin",
            Setter::LoadSqlite3 => "uwsgi_opt_load_sqlite3",
            Setter::LoadXml => "uwsgi_opt_load_xml",
            Setter::LoadYml => "uwsgi_opt_load_yml",
            Setter::LogDate => "uwsgi_opt_log_date",
            Setter::LogfileChmod => "uwsgi_opt_logfile_chmod",
            Setter::Logic => "uwsgi_opt_logic",
            Setter::Luashell => "uwsgi_opt_luashell",
            Setter::LuashellOneshot => "uwsgi_opt_luashell_oneshot",
            Setter::MaxVars => "uwsgi_opt_max_vars",
            Setter::Noop => "uwsgi_opt_noop",
            Setter::PcreJit => "uwsgi_opt_pcre_jit",
            Setter::PhpIni => "uwsgi_opt_php_ini",
            Setter::PidfileSignal => "uwsgi_opt_pidfile_signal",
            Setter::Plshell => "uwsgi_opt_plshell",
            Setter::Print => "uwsgi_opt_print",
            Setter::PypyIniPaste => "uwsgi_opt_pypy_ini_paste",
            Setter::Pyrun => "uwsgi_opt_pyrun",
            Setter::Pyshell => "uwsgi_opt_pyshell",
            Setter::Pythonpath => "uwsgi_opt_pythonpath",
            Setter::Pyver => "uwsgi_opt_pyver",
            Setter::Rbshell => "uwsgi_opt_rbshell",
            Setter::Resolve => "uwsgi_opt_resolve",
            Setter::SafeFd => "uwsgi_opt_safe_fd",
            Setter::Scd => "uwsgi_opt_scd",
            Setter::Set16bit => "uwsgi_opt_set_16bit",
            Setter::Set64bit => "uwsgi_opt_set_64bit",
            Setter::SetCap => "uwsgi_opt_set_cap",
            Setter::SetEmperorCap => "uwsgi_opt_set_emperor_cap",
            Setter::SetEnv => "uwsgi_opt_set_env",
            Setter::SetGid => "uwsgi_opt_set_gid",
            Setter::SetImmediateGid => "uwsgi_opt_set_immediate_gid",
            Setter::SetImmediateUid => "uwsgi_opt_set_immediate_uid",
            Setter::SetInt => "uwsgi_opt_set_int",
            Setter::SetLogger => "uwsgi_opt_set_logger",
            Setter::SetMegabytes => "uwsgi_opt_set_megabytes",
            Setter::SetNull => "uwsgi_opt_set_null",
            Setter::SetPlaceholder => "uwsgi_opt_set_placeholder",
            Setter::SetRawint => "uwsgi_opt_set_rawint",
            Setter::SetReqLogger => "uwsgi_opt_set_req_logger",
            Setter::SetStr => "uwsgi_opt_set_str",
            Setter::SetStrSpaced => "uwsgi_opt_set_str_spaced",
            Setter::SetUid => "uwsgi_opt_set_uid",
            Setter::SetUmask => "uwsgi_opt_set_umask",
            Setter::SetUnshare => "uwsgi_opt_set_unshare",
            Setter::SetWorkerLogger => "uwsgi_opt_set_worker_logger",
            Setter::SetupAsyncio => "uwsgi_opt_setup_asyncio",
            Setter::SetupCoroae => "uwsgi_opt_setup_coroae",
            Setter::SetupGevent => "uwsgi_opt_setup_gevent",
            Setter::SetupGoroutines => "uwsgi_opt_setup_goroutines",
            Setter::SetupTornado => "uwsgi_opt_setup_tornado",
            Setter::Signal => "uwsgi_opt_signal",
            Setter::Sni => "uwsgi_opt_sni",
            Setter::Snmp => "uwsgi_opt_snmp",
            Setter::SnmpCommunity => "uwsgi_opt_snmp_community",
            Setter::Ssa => "uwsgi_opt_ssa",
            Setter::Sslrouter => "uwsgi_opt_sslrouter",
            Setter::Sslrouter2 => "uwsgi_opt_sslrouter2",
            Setter::StaticMap => "uwsgi_opt_static_map",
            Setter::True => "uwsgi_opt_true",
            Setter::Uid => "uwsgi_opt_uid",
            Setter::UndeferredCorerouter => "uwsgi_opt_undeferred_corerouter",
            Setter::UnsetEnv => "uwsgi_opt_unset_env",
            Setter::ZabbixTemplate => "uwsgi_opt_zabbix_template",
            Setter::PrintSym => "uwsgi_print_sym",
            Setter::TuntapFirewall => "uwsgi_tuntap_opt_firewall",
            Setter::TuntapRoute => "uwsgi_tuntap_opt_route",
        }
    }
}

pub(super) static SETTERS: [Setter; 147] = [
Setter::EarlyPython,Setter::EarlyPythonImport,Setter::Help,Setter::AddAddrList,Setter::AddCgi,
Setter::AddCgiMaphelper,Setter::AddCron,Setter::AddCron2,Setter::AddCronCurl,Setter::AddCustomOption,
Setter::AddDaemon,Setter::AddDaemon2,Setter::AddDynDict,Setter::AddFarm,Setter::AddLazySocket,
Setter::AddLegionCron,Setter::AddLegionCronCurl,Setter::AddMule,Setter::AddMules,Setter::AddRegexpCustomList,
Setter::AddRegexpDynDict,Setter::AddRegexpList,Setter::AddRoute,Setter::AddSharedSocket,Setter::AddSocket,
Setter::AddSocketNoDefer,Setter::AddSpooler,Setter::AddSslSocket,Setter::AddStringList,
Setter::AddStringListCustom,Setter::AddUniqueCron,Setter::AddUniqueLegionCron,Setter::BinaryAppendData,
Setter::BuildPlugin,Setter::Cflags,Setter::CheckStatic,Setter::ChmodSocket,Setter::ConfigPy,
Setter::ConnectAndRead,Setter::Corerouter,Setter::CorerouterCs,Setter::CorerouterFallbackKey,
Setter::CorerouterSs,Setter::CorerouterUseBase,Setter::CorerouterUsePattern,Setter::CorerouterUseSocket,
Setter::CorerouterZerg,Setter::Deprecated,Setter::DotH,Setter::EarlyExec,Setter::EarlyPerl,Setter::EarlyPhp,
Setter::EarlyPsgi,Setter::Envdir,Setter::Exit,Setter::Extract,Setter::False,Setter::FileserveMode,
Setter::Flock,Setter::FlockWait,Setter::ForkptyUrouter,Setter::Gid,Setter::HttpToHttps,Setter::Https,
Setter::Https2,Setter::IniPaste,Setter::LdapDump,Setter::LdapDumpLdif,Setter::Legion,Setter::LegionHook,
Setter::LegionMcast,Setter::LegionNode,Setter::LegionQuorum,Setter::LegionScroll,Setter::Load,
Setter::LoadConfig,Setter::LoadDl,Setter::LoadIni,Setter::LoadJson,Setter::LoadLdap,Setter::LoadPlugin,
Setter::LoadSqlite3,Setter::LoadXml,Setter::LoadYml,Setter::LogDate,Setter::LogfileChmod,Setter::Logic,
Setter::Luashell,Setter::LuashellOneshot,Setter::MaxVars,Setter::Noop,Setter::PcreJit,Setter::PhpIni,
Setter::PidfileSignal,Setter::Plshell,Setter::Print,Setter::PypyIniPaste,Setter::Pyrun,Setter::Pyshell,
Setter::Pythonpath,Setter::Pyver,Setter::Rbshell,Setter::Resolve,Setter::SafeFd,Setter::Scd,Setter::Set16bit,
Setter::Set64bit,Setter::SetCap,Setter::SetEmperorCap,Setter::SetEnv,Setter::SetGid,Setter::SetImmediateGid,
Setter::SetImmediateUid,Setter::SetInt,Setter::SetLogger,Setter::SetMegabytes,Setter::SetNull,
Setter::SetPlaceholder,Setter::SetRawint,Setter::SetReqLogger,Setter::SetStr,Setter::SetStrSpaced,
Setter::SetUid,Setter::SetUmask,Setter::SetUnshare,Setter::SetWorkerLogger,Setter::SetupAsyncio,
Setter::SetupCoroae,Setter::SetupGevent,Setter::SetupGoroutines,Setter::SetupTornado,Setter::Signal,
Setter::Sni,Setter::Snmp,Setter::SnmpCommunity,Setter::Ssa,Setter::Sslrouter,Setter::Sslrouter2,
Setter::StaticMap,Setter::True,Setter::Uid,Setter::UndeferredCorerouter,Setter::UnsetEnv,
Setter::ZabbixTemplate,Setter::PrintSym,Setter::TuntapFirewall,Setter::TuntapRoute,
];

/// Every option as a constant: upper case, `-` as `_`; a second name of that spelling ends in `_2`.
#[allow(missing_docs)]
pub mod ids {
    use super::OptId;

    pub const ABSTRACT_SOCKET: OptId = OptId::at(0);
    pub const ADD_CACHE_ITEM: OptId = OptId::at(1);
    pub const ADD_GID: OptId = OptId::at(2);
    pub const ADD_HEADER: OptId = OptId::at(3);
    pub const AFTER_REQUEST_CALL: OptId = OptId::at(4);
    pub const AFTER_REQUEST_HOOK: OptId = OptId::at(5);
    pub const ALARM: OptId = OptId::at(6);
    pub const ALARM_BACKLOG: OptId = OptId::at(7);
    pub const ALARM_CHEAP: OptId = OptId::at(8);
    pub const ALARM_FD: OptId = OptId::at(9);
    pub const ALARM_FREQ: OptId = OptId::at(10);
    pub const ALARM_LIST: OptId = OptId::at(11);
    pub const ALARM_LISTEN_QUEUE: OptId = OptId::at(12);
    pub const ALARM_LOG: OptId = OptId::at(13);
    pub const ALARM_LQ: OptId = OptId::at(14);
    pub const ALARM_METRIC: OptId = OptId::at(15);
    pub const ALARM_MSG_SIZE: OptId = OptId::at(16);
    pub const ALARM_SEGFAULT: OptId = OptId::at(17);
    pub const ALARMS_LIST: OptId = OptId::at(18);
    pub const ALLOWED_MODIFIERS: OptId = OptId::at(19);
    pub const ASYNC: OptId = OptId::at(20);
    pub const ASYNCIO: OptId = OptId::at(21);
    pub const ATTACH_CONTROL_DAEMON: OptId = OptId::at(22);
    pub const ATTACH_DAEMON: OptId = OptId::at(23);
    pub const ATTACH_DAEMON2: OptId = OptId::at(24);
    pub const AUTO_PROCNAME: OptId = OptId::at(25);
    pub const AUTO_WEIGHT: OptId = OptId::at(26);
    pub const AUTOLOAD: OptId = OptId::at(27);
    pub const BACKLOG_ALARM: OptId = OptId::at(28);
    pub const BACKTRACE_DEPTH: OptId = OptId::at(29);
    pub const BINARY_APPEND_DATA: OptId = OptId::at(30);
    pub const BINARY_PATH: OptId = OptId::at(31);
    pub const BINSH: OptId = OptId::at(32);
    pub const BLACKLIST: OptId = OptId::at(33);
    pub const BODY_READ_WARNING: OptId = OptId::at(34);
    pub const BRUTAL_RELOAD_ON_FD: OptId = OptId::at(35);
    pub const BUFFER_SIZE: OptId = OptId::at(36);
    pub const BUILD_PLUGIN: OptId = OptId::at(37);
    pub const CACHE: OptId = OptId::at(38);
    pub const CACHE_BLOCKSIZE: OptId = OptId::at(39);
    pub const CACHE_EXPIRE_FREQ: OptId = OptId::at(40);
    pub const CACHE_NO_EXPIRE: OptId = OptId::at(41);
    pub const CACHE_REPORT_FREED_ITEMS: OptId = OptId::at(42);
    pub const CACHE_STORE: OptId = OptId::at(43);
    pub const CACHE_STORE_SYNC: OptId = OptId::at(44);
    pub const CACHE_SYNC: OptId = OptId::at(45);
    pub const CACHE_UDP_NODE: OptId = OptId::at(46);
    pub const CACHE_UDP_SERVER: OptId = OptId::at(47);
    pub const CACHE_USE_LAST_MODIFIED: OptId = OptId::at(48);
    pub const CACHE2: OptId = OptId::at(49);
    pub const CALL_AS_EMPEROR: OptId = OptId::at(50);
    pub const CALL_AS_EMPEROR1: OptId = OptId::at(51);
    pub const CALL_AS_EMPEROR2: OptId = OptId::at(52);
    pub const CALL_AS_EMPEROR4: OptId = OptId::at(53);
    pub const CALL_AS_ROOT: OptId = OptId::at(54);
    pub const CALL_AS_USER: OptId = OptId::at(55);
    pub const CALL_AS_USER_ATEXIT: OptId = OptId::at(56);
    pub const CALL_AS_VASSAL: OptId = OptId::at(57);
    pub const CALL_AS_VASSAL1: OptId = OptId::at(58);
    pub const CALL_AS_VASSAL3: OptId = OptId::at(59);
    pub const CALL_ASAP: OptId = OptId::at(60);
    pub const CALL_IN_JAIL: OptId = OptId::at(61);
    pub const CALL_POST_APP: OptId = OptId::at(62);
    pub const CALL_POST_JAIL: OptId = OptId::at(63);
    pub const CALL_PRE_APP: OptId = OptId::at(64);
    pub const CALL_PRE_JAIL: OptId = OptId::at(65);
    pub const CALLABLE: OptId = OptId::at(66);
    pub const CAP: OptId = OptId::at(67);
    pub const CARBON: OptId = OptId::at(68);
    pub const CARBON_FREQ: OptId = OptId::at(69);
    pub const CARBON_HOSTNAME_DOTS: OptId = OptId::at(70);
    pub const CARBON_ID: OptId = OptId::at(71);
    pub const CARBON_IDLE_AVG: OptId = OptId::at(72);
    pub const CARBON_MAX_RETRY: OptId = OptId::at(73);
    pub const CARBON_NAME_RESOLVE: OptId = OptId::at(74);
    pub const CARBON_NO_WORKERS: OptId = OptId::at(75);
    pub const CARBON_RESOLVE_NAMES: OptId = OptId::at(76);
    pub const CARBON_RETRY_DELAY: OptId = OptId::at(77);
    pub const CARBON_ROOT: OptId = OptId::at(78);
    pub const CARBON_TIMEOUT: OptId = OptId::at(79);
    pub const CARBON_USE_METRICS: OptId = OptId::at(80);
    pub const CATCH_EXCEPTIONS: OptId = OptId::at(81);
    pub const CFLAGS: OptId = OptId::at(82);
    pub const CGI: OptId = OptId::at(83);
    pub const CGI_ALLOWED_EXT: OptId = OptId::at(84);
    pub const CGI_ASYNC_MAX_ATTEMPTS: OptId = OptId::at(85);
    pub const CGI_BUFFER_SIZE: OptId = OptId::at(86);
    pub const CGI_CLOSE_STDIN_ON_EOF: OptId = OptId::at(87);
    pub const CGI_DO_NOT_KILL_ON_ERROR: OptId = OptId::at(88);
    pub const CGI_DONTRESOLVE: OptId = OptId::at(89);
    pub const CGI_FROM_DOCROOT: OptId = OptId::at(90);
    pub const CGI_HELPER: OptId = OptId::at(91);
    pub const CGI_INDEX: OptId = OptId::at(92);
    pub const CGI_LOADLIB: OptId = OptId::at(93);
    pub const CGI_MAP_HELPER: OptId = OptId::at(94);
    pub const CGI_MODE: OptId = OptId::at(95);
    pub const CGI_OPTIMIZE: OptId = OptId::at(96);
    pub const CGI_OPTIMIZED: OptId = OptId::at(97);
    pub const CGI_PATH_INFO: OptId = OptId::at(98);
    pub const CGI_SAFE: OptId = OptId::at(99);
    pub const CGI_TIMEOUT: OptId = OptId::at(100);
    pub const CGI_UNSET: OptId = OptId::at(101);
    pub const CGROUP: OptId = OptId::at(102);
    pub const CGROUP_DIR_MODE: OptId = OptId::at(103);
    pub const CGROUP_OPT: OptId = OptId::at(104);
    pub const CHDIR: OptId = OptId::at(105);
    pub const CHDIR2: OptId = OptId::at(106);
    pub const CHEAP: OptId = OptId::at(107);
    pub const CHEAPER: OptId = OptId::at(108);
    pub const CHEAPER_ALGO: OptId = OptId::at(109);
    pub const CHEAPER_ALGO_LIST: OptId = OptId::at(110);
    pub const CHEAPER_ALGOS_LIST: OptId = OptId::at(111);
    pub const CHEAPER_BUSYNESS_BACKLOG_ALERT: OptId = OptId::at(112);
    pub const CHEAPER_BUSYNESS_BACKLOG_MULTIPLIER: OptId = OptId::at(113);
    pub const CHEAPER_BUSYNESS_BACKLOG_NONZERO: OptId = OptId::at(114);
    pub const CHEAPER_BUSYNESS_BACKLOG_STEP: OptId = OptId::at(115);
    pub const CHEAPER_BUSYNESS_MAX: OptId = OptId::at(116);
    pub const CHEAPER_BUSYNESS_MIN: OptId = OptId::at(117);
    pub const CHEAPER_BUSYNESS_MULTIPLIER: OptId = OptId::at(118);
    pub const CHEAPER_BUSYNESS_PENALTY: OptId = OptId::at(119);
    pub const CHEAPER_BUSYNESS_VERBOSE: OptId = OptId::at(120);
    pub const CHEAPER_IDLE: OptId = OptId::at(121);
    pub const CHEAPER_INITIAL: OptId = OptId::at(122);
    pub const CHEAPER_LIST: OptId = OptId::at(123);
    pub const CHEAPER_OVERLOAD: OptId = OptId::at(124);
    pub const CHEAPER_RSS_LIMIT_HARD: OptId = OptId::at(125);
    pub const CHEAPER_RSS_LIMIT_SOFT: OptId = OptId::at(126);
    pub const CHEAPER_STEP: OptId = OptId::at(127);
    pub const CHECK_CACHE: OptId = OptId::at(128);
    pub const CHECK_INTERVAL: OptId = OptId::at(129);
    pub const CHECK_MOUNT: OptId = OptId::at(130);
    pub const CHECK_MOUNTPOINT: OptId = OptId::at(131);
    pub const CHECK_STATIC: OptId = OptId::at(132);
    pub const CHECK_STATIC_DOCROOT: OptId = OptId::at(133);
    pub const CHMOD: OptId = OptId::at(134);
    pub const CHMOD_SOCKET: OptId = OptId::at(135);
    pub const CHOWN_SOCKET: OptId = OptId::at(136);
    pub const CHROOT: OptId = OptId::at(137);
    pub const CHUNKED_INPUT_LIMIT: OptId = OptId::at(138);
    pub const CHUNKED_INPUT_TIMEOUT: OptId = OptId::at(139);
    pub const CLOCK: OptId = OptId::at(140);
    pub const CLOCK_LIST: OptId = OptId::at(141);
    pub const CLOCKS_LIST: OptId = OptId::at(142);
    pub const CLOJURE_LOAD: OptId = OptId::at(143);
    pub const CLOSE_ON_EXEC: OptId = OptId::at(144);
    pub const CLOSE_ON_EXEC2: OptId = OptId::at(145);
    pub const COLLECT_HEADER: OptId = OptId::at(146);
    pub const COMMAND_MODE: OptId = OptId::at(147);
    pub const CONFIG: OptId = OptId::at(148);
    pub const CONFIG_PY: OptId = OptId::at(149);
    pub const CONNECT_AND_READ: OptId = OptId::at(150);
    pub const COROAE: OptId = OptId::at(151);
    pub const CPU_AFFINITY: OptId = OptId::at(152);
    pub const CRON: OptId = OptId::at(153);
    pub const CRON_CURL: OptId = OptId::at(154);
    pub const CRON_CURL_LEGION: OptId = OptId::at(155);
    pub const CRON_HARAKIRI: OptId = OptId::at(156);
    pub const CRON_LEGION: OptId = OptId::at(157);
    pub const CRON2: OptId = OptId::at(158);
    pub const CURL_CRON: OptId = OptId::at(159);
    pub const CURL_CRON_LEGION: OptId = OptId::at(160);
    pub const DAEMONIZE: OptId = OptId::at(161);
    pub const DAEMONIZE2: OptId = OptId::at(162);
    pub const DAEMONS_HONOUR_STDIN: OptId = OptId::at(163);
    pub const DECLARE_OPTION: OptId = OptId::at(164);
    pub const DECLARE_OPTION2: OptId = OptId::at(165);
    pub const DEL_HEADER: OptId = OptId::at(166);
    pub const DIE_ON_IDLE: OptId = OptId::at(167);
    pub const DIE_ON_NO_WORKERS: OptId = OptId::at(168);
    pub const DIE_ON_TERM: OptId = OptId::at(169);
    pub const DISABLE_ASYNC_WARN_ON_QUEUE_FULL: OptId = OptId::at(170);
    pub const DISABLE_LOGGING: OptId = OptId::at(171);
    pub const DISABLE_SENDFILE: OptId = OptId::at(172);
    pub const DISABLE_WRITE_EXCEPTION: OptId = OptId::at(173);
    pub const DLOPEN: OptId = OptId::at(174);
    pub const DOT_H: OptId = OptId::at(175);
    pub const DROP_AFTER_APPS: OptId = OptId::at(176);
    pub const DROP_AFTER_INIT: OptId = OptId::at(177);
    pub const DUMBLOOP_CODE: OptId = OptId::at(178);
    pub const DUMBLOOP_FUNCTION: OptId = OptId::at(179);
    pub const DUMBLOOP_MODIFIER1: OptId = OptId::at(180);
    pub const DUMP_OPTIONS: OptId = OptId::at(181);
    pub const DYNAMIC_APPS: OptId = OptId::at(182);
    pub const EARLY_EMPEROR: OptId = OptId::at(183);
    pub const EARLY_ENVDIR: OptId = OptId::at(184);
    pub const EARLY_PERL: OptId = OptId::at(185);
    pub const EARLY_PERL_EXEC: OptId = OptId::at(186);
    pub const EARLY_PHP: OptId = OptId::at(187);
    pub const EARLY_PHP_SAPI_NAME: OptId = OptId::at(188);
    pub const EARLY_PSGI: OptId = OptId::at(189);
    pub const EARLY_PYIMPORT: OptId = OptId::at(190);
    pub const EARLY_PYTHON: OptId = OptId::at(191);
    pub const EARLY_PYTHON_IMPORT: OptId = OptId::at(192);
    pub const EARLY_PYTHON_PATH: OptId = OptId::at(193);
    pub const EARLY_PYTHONPATH: OptId = OptId::at(194);
    pub const ELSE: OptId = OptId::at(195);
    pub const EMPEROR: OptId = OptId::at(196);
    pub const EMPEROR_BROODLORD: OptId = OptId::at(197);
    pub const EMPEROR_CAP: OptId = OptId::at(198);
    pub const EMPEROR_CHDIR_ATTR: OptId = OptId::at(199);
    pub const EMPEROR_COLLECT_ATTR: OptId = OptId::at(200);
    pub const EMPEROR_COLLECT_ATTRIBUTE: OptId = OptId::at(201);
    pub const EMPEROR_COMMAND_SOCKET: OptId = OptId::at(202);
    pub const EMPEROR_CURSE_TOLERANCE: OptId = OptId::at(203);
    pub const EMPEROR_EXTRA_EXT: OptId = OptId::at(204);
    pub const EMPEROR_EXTRA_EXTENSION: OptId = OptId::at(205);
    pub const EMPEROR_FORK_SERVER_ATTR: OptId = OptId::at(206);
    pub const EMPEROR_FREQ: OptId = OptId::at(207);
    pub const EMPEROR_GRACEFUL_SHUTDOWN: OptId = OptId::at(208);
    pub const EMPEROR_MAGIC_EXEC: OptId = OptId::at(209);
    pub const EMPEROR_MAX_THROTTLE: OptId = OptId::at(210);
    pub const EMPEROR_NO_BLACKLIST: OptId = OptId::at(211);
    pub const EMPEROR_NOFOLLOW: OptId = OptId::at(212);
    pub const EMPEROR_ON_DEMAND_DIR: OptId = OptId::at(213);
    pub const EMPEROR_ON_DEMAND_DIRECTORY: OptId = OptId::at(214);
    pub const EMPEROR_ON_DEMAND_EXEC: OptId = OptId::at(215);
    pub const EMPEROR_ON_DEMAND_EXT: OptId = OptId::at(216);
    pub const EMPEROR_ON_DEMAND_EXTENSION: OptId = OptId::at(217);
    pub const EMPEROR_PIDFILE: OptId = OptId::at(218);
    pub const EMPEROR_PROCNAME: OptId = OptId::at(219);
    pub const EMPEROR_PROXY_SOCKET: OptId = OptId::at(220);
    pub const EMPEROR_REQUIRED_HEARTBEAT: OptId = OptId::at(221);
    pub const EMPEROR_STATS: OptId = OptId::at(222);
    pub const EMPEROR_STATS_SERVER: OptId = OptId::at(223);
    pub const EMPEROR_SUBREAPER: OptId = OptId::at(224);
    pub const EMPEROR_THROTTLE: OptId = OptId::at(225);
    pub const EMPEROR_TRIGGER_SOCKET: OptId = OptId::at(226);
    pub const EMPEROR_TYRANT: OptId = OptId::at(227);
    pub const EMPEROR_TYRANT_INITGROUPS: OptId = OptId::at(228);
    pub const EMPEROR_TYRANT_NOFOLLOW: OptId = OptId::at(229);
    pub const EMPEROR_USE_CLONE: OptId = OptId::at(230);
    pub const EMPEROR_USE_FORK_SERVER: OptId = OptId::at(231);
    pub const EMPEROR_WAIT_FOR_COMMAND: OptId = OptId::at(232);
    pub const EMPEROR_WAIT_FOR_COMMAND_IGNORE: OptId = OptId::at(233);
    pub const EMPEROR_WRAPPER: OptId = OptId::at(234);
    pub const EMPEROR_WRAPPER_ATTR: OptId = OptId::at(235);
    pub const EMPEROR_WRAPPER_FALLBACK: OptId = OptId::at(236);
    pub const EMPEROR_WRAPPER_OVERRIDE: OptId = OptId::at(237);
    pub const ENABLE_METRICS: OptId = OptId::at(238);
    pub const ENABLE_PROXY_PROTOCOL: OptId = OptId::at(239);
    pub const ENABLE_THREADS: OptId = OptId::at(240);
    pub const END_BLACKLIST: OptId = OptId::at(241);
    pub const END_FOR: OptId = OptId::at(242);
    pub const END_IF: OptId = OptId::at(243);
    pub const END_WHITELIST: OptId = OptId::at(244);
    pub const ENDFOR: OptId = OptId::at(245);
    pub const ENDIF: OptId = OptId::at(246);
    pub const ENV: OptId = OptId::at(247);
    pub const ENVDIR: OptId = OptId::at(248);
    pub const ERROR_PAGE_403: OptId = OptId::at(249);
    pub const ERROR_PAGE_404: OptId = OptId::at(250);
    pub const ERROR_PAGE_500: OptId = OptId::at(251);
    pub const ERROR_ROUTE: OptId = OptId::at(252);
    pub const ERROR_ROUTE_HOST: OptId = OptId::at(253);
    pub const ERROR_ROUTE_IF: OptId = OptId::at(254);
    pub const ERROR_ROUTE_IF_NOT: OptId = OptId::at(255);
    pub const ERROR_ROUTE_LABEL: OptId = OptId::at(256);
    pub const ERROR_ROUTE_QS: OptId = OptId::at(257);
    pub const ERROR_ROUTE_REFERER: OptId = OptId::at(258);
    pub const ERROR_ROUTE_REMOTE_ADDR: OptId = OptId::at(259);
    pub const ERROR_ROUTE_REMOTE_USER: OptId = OptId::at(260);
    pub const ERROR_ROUTE_RUN: OptId = OptId::at(261);
    pub const ERROR_ROUTE_STATUS: OptId = OptId::at(262);
    pub const ERROR_ROUTE_URI: OptId = OptId::at(263);
    pub const ERROR_ROUTE_USER_AGENT: OptId = OptId::at(264);
    pub const EVAL: OptId = OptId::at(265);
    pub const EVIL_RELOAD_ON_AS: OptId = OptId::at(266);
    pub const EVIL_RELOAD_ON_RSS: OptId = OptId::at(267);
    pub const EXCEPTION_HANDLER: OptId = OptId::at(268);
    pub const EXEC_AS_EMPEROR: OptId = OptId::at(269);
    pub const EXEC_AS_ROOT: OptId = OptId::at(270);
    pub const EXEC_AS_USER: OptId = OptId::at(271);
    pub const EXEC_AS_USER_ATEXIT: OptId = OptId::at(272);
    pub const EXEC_AS_VASSAL: OptId = OptId::at(273);
    pub const EXEC_ASAP: OptId = OptId::at(274);
    pub const EXEC_IN_JAIL: OptId = OptId::at(275);
    pub const EXEC_POST_APP: OptId = OptId::at(276);
    pub const EXEC_POST_JAIL: OptId = OptId::at(277);
    pub const EXEC_PRE_APP: OptId = OptId::at(278);
    pub const EXEC_PRE_JAIL: OptId = OptId::at(279);
    pub const EXIT: OptId = OptId::at(280);
    pub const EXIT_ON_RELOAD: OptId = OptId::at(281);
    pub const EXTRACT: OptId = OptId::at(282);
    pub const FALLBACK_CONFIG: OptId = OptId::at(283);
    pub const FARM: OptId = OptId::at(284);
    pub const FASTCGI_MODIFIER1: OptId = OptId::at(285);
    pub const FASTCGI_MODIFIER2: OptId = OptId::at(286);
    pub const FASTCGI_NPH_SOCKET: OptId = OptId::at(287);
    pub const FASTCGI_SOCKET: OptId = OptId::at(288);
    pub const FASTROUTER: OptId = OptId::at(289);
    pub const FASTROUTER_BUFFER_SIZE: OptId = OptId::at(290);
    pub const FASTROUTER_CHEAP: OptId = OptId::at(291);
    pub const FASTROUTER_DEFER_CONNECT_TIMEOUT: OptId = OptId::at(292);
    pub const FASTROUTER_EMPEROR_SOCKET: OptId = OptId::at(293);
    pub const FASTROUTER_EVENTS: OptId = OptId::at(294);
    pub const FASTROUTER_FALLBACK: OptId = OptId::at(295);
    pub const FASTROUTER_FALLBACK_ON_NO_KEY: OptId = OptId::at(296);
    pub const FASTROUTER_FORCE_KEY: OptId = OptId::at(297);
    pub const FASTROUTER_GID: OptId = OptId::at(298);
    pub const FASTROUTER_GRACETIME: OptId = OptId::at(299);
    pub const FASTROUTER_HARAKIRI: OptId = OptId::at(300);
    pub const FASTROUTER_MAX_RETRIES: OptId = OptId::at(301);
    pub const FASTROUTER_POST_BUFFERING: OptId = OptId::at(302);
    pub const FASTROUTER_POST_BUFFERING_DIR: OptId = OptId::at(303);
    pub const FASTROUTER_PROCESSES: OptId = OptId::at(304);
    pub const FASTROUTER_QUIET: OptId = OptId::at(305);
    pub const FASTROUTER_RESUBSCRIBE: OptId = OptId::at(306);
    pub const FASTROUTER_RESUBSCRIBE_BIND: OptId = OptId::at(307);
    pub const FASTROUTER_SS: OptId = OptId::at(308);
    pub const FASTROUTER_STATS: OptId = OptId::at(309);
    pub const FASTROUTER_STATS_SERVER: OptId = OptId::at(310);
    pub const FASTROUTER_SUBSCRIPTION_FALLBACK_KEY: OptId = OptId::at(311);
    pub const FASTROUTER_SUBSCRIPTION_SERVER: OptId = OptId::at(312);
    pub const FASTROUTER_SUBSCRIPTION_SLOT: OptId = OptId::at(313);
    pub const FASTROUTER_TIMEOUT: OptId = OptId::at(314);
    pub const FASTROUTER_TO: OptId = OptId::at(315);
    pub const FASTROUTER_UID: OptId = OptId::at(316);
    pub const FASTROUTER_USE_BASE: OptId = OptId::at(317);
    pub const FASTROUTER_USE_CACHE: OptId = OptId::at(318);
    pub const FASTROUTER_USE_CODE_STRING: OptId = OptId::at(319);
    pub const FASTROUTER_USE_PATTERN: OptId = OptId::at(320);
    pub const FASTROUTER_USE_SOCKET: OptId = OptId::at(321);
    pub const FASTROUTER_WORKERS: OptId = OptId::at(322);
    pub const FASTROUTER_ZERG: OptId = OptId::at(323);
    pub const FD_SAFE: OptId = OptId::at(324);
    pub const FIBER: OptId = OptId::at(325);
    pub const FILE: OptId = OptId::at(326);
    pub const FILE_SERVE_MODE: OptId = OptId::at(327);
    pub const FILE_WRITE: OptId = OptId::at(328);
    pub const FILESERVE_MODE: OptId = OptId::at(329);
    pub const FINAL_ROUTE: OptId = OptId::at(330);
    pub const FINAL_ROUTE_HOST: OptId = OptId::at(331);
    pub const FINAL_ROUTE_IF: OptId = OptId::at(332);
    pub const FINAL_ROUTE_IF_NOT: OptId = OptId::at(333);
    pub const FINAL_ROUTE_LABEL: OptId = OptId::at(334);
    pub const FINAL_ROUTE_QS: OptId = OptId::at(335);
    pub const FINAL_ROUTE_REFERER: OptId = OptId::at(336);
    pub const FINAL_ROUTE_REMOTE_ADDR: OptId = OptId::at(337);
    pub const FINAL_ROUTE_REMOTE_USER: OptId = OptId::at(338);
    pub const FINAL_ROUTE_RUN: OptId = OptId::at(339);
    pub const FINAL_ROUTE_STATUS: OptId = OptId::at(340);
    pub const FINAL_ROUTE_URI: OptId = OptId::at(341);
    pub const FINAL_ROUTE_USER_AGENT: OptId = OptId::at(342);
    pub const FLOCK: OptId = OptId::at(343);
    pub const FLOCK_WAIT: OptId = OptId::at(344);
    pub const FLOCK_WAIT2: OptId = OptId::at(345);
    pub const FLOCK2: OptId = OptId::at(346);
    pub const FOR: OptId = OptId::at(347);
    pub const FOR_GLOB: OptId = OptId::at(348);
    pub const FOR_READLINE: OptId = OptId::at(349);
    pub const FOR_TIMES: OptId = OptId::at(350);
    pub const FORCE_CWD: OptId = OptId::at(351);
    pub const FORCE_GATEWAY: OptId = OptId::at(352);
    pub const FORK_SERVER: OptId = OptId::at(353);
    pub const FORK_SOCKET: OptId = OptId::at(354);
    pub const FORKBOMB_DELAY: OptId = OptId::at(355);
    pub const FORKPTY_ROUTER: OptId = OptId::at(356);
    pub const FORKPTY_ROUTER_CMD: OptId = OptId::at(357);
    pub const FORKPTY_ROUTER_COMMAND: OptId = OptId::at(358);
    pub const FORKPTY_UROUTER: OptId = OptId::at(359);
    pub const FORKPTYROUTER: OptId = OptId::at(360);
    pub const FORKPTYROUTER_CHEAP: OptId = OptId::at(361);
    pub const FORKPTYROUTER_CMD: OptId = OptId::at(362);
    pub const FORKPTYROUTER_COLS: OptId = OptId::at(363);
    pub const FORKPTYROUTER_COMMAND: OptId = OptId::at(364);
    pub const FORKPTYROUTER_EVENTS: OptId = OptId::at(365);
    pub const FORKPTYROUTER_FALLBACK: OptId = OptId::at(366);
    pub const FORKPTYROUTER_HARAKIRI: OptId = OptId::at(367);
    pub const FORKPTYROUTER_PROCESSES: OptId = OptId::at(368);
    pub const FORKPTYROUTER_ROWS: OptId = OptId::at(369);
    pub const FORKPTYROUTER_SS: OptId = OptId::at(370);
    pub const FORKPTYROUTER_STATS: OptId = OptId::at(371);
    pub const FORKPTYROUTER_STATS_SERVER: OptId = OptId::at(372);
    pub const FORKPTYROUTER_TIMEOUT: OptId = OptId::at(373);
    pub const FORKPTYROUTER_WORKERS: OptId = OptId::at(374);
    pub const FORKPTYROUTER_ZERG: OptId = OptId::at(375);
    pub const FORKPTYUROUTER: OptId = OptId::at(376);
    pub const FREEBIND: OptId = OptId::at(377);
    pub const FS_BRUTAL_RELOAD: OptId = OptId::at(378);
    pub const FS_RELOAD: OptId = OptId::at(379);
    pub const FS_SIGNAL: OptId = OptId::at(380);
    pub const FTOK: OptId = OptId::at(381);
    pub const GCCGO_ARGS: OptId = OptId::at(382);
    pub const GCCGO_LOAD: OptId = OptId::at(383);
    pub const GEMSET: OptId = OptId::at(384);
    pub const GEOIP_CITY: OptId = OptId::at(385);
    pub const GEOIP_COUNTRY: OptId = OptId::at(386);
    pub const GEOIP_USE_DISK: OptId = OptId::at(387);
    pub const GET: OptId = OptId::at(388);
    pub const GEVENT: OptId = OptId::at(389);
    pub const GEVENT_EARLY_MONKEY_PATCH: OptId = OptId::at(390);
    pub const GEVENT_MONKEY_PATCH: OptId = OptId::at(391);
    pub const GEVENT_WAIT_FOR_HUB: OptId = OptId::at(392);
    pub const GID: OptId = OptId::at(393);
    pub const GLUSTERFS_MOUNT: OptId = OptId::at(394);
    pub const GLUSTERFS_TIMEOUT: OptId = OptId::at(395);
    pub const GO_ARGS: OptId = OptId::at(396);
    pub const GO_LOAD: OptId = OptId::at(397);
    pub const GOROUTINES: OptId = OptId::at(398);
    pub const GREENLET: OptId = OptId::at(399);
    pub const GRIDFS_DEBUG: OptId = OptId::at(400);
    pub const GRIDFS_MOUNT: OptId = OptId::at(401);
    pub const HARAKIRI: OptId = OptId::at(402);
    pub const HARAKIRI_GRACEFUL_SIGNAL: OptId = OptId::at(403);
    pub const HARAKIRI_GRACEFUL_TIMEOUT: OptId = OptId::at(404);
    pub const HARAKIRI_NO_ARH: OptId = OptId::at(405);
    pub const HARAKIRI_QUEUE_THRESHOLD: OptId = OptId::at(406);
    pub const HARAKIRI_VERBOSE: OptId = OptId::at(407);
    pub const HEARTBEAT: OptId = OptId::at(408);
    pub const HELP: OptId = OptId::at(409);
    pub const HOME: OptId = OptId::at(410);
    pub const HONOUR_RANGE: OptId = OptId::at(411);
    pub const HONOUR_STDIN: OptId = OptId::at(412);
    pub const HOOK_ACCEPTING: OptId = OptId::at(413);
    pub const HOOK_ACCEPTING_ONCE: OptId = OptId::at(414);
    pub const HOOK_ACCEPTING1: OptId = OptId::at(415);
    pub const HOOK_ACCEPTING1_ONCE: OptId = OptId::at(416);
    pub const HOOK_AS_EMPEROR: OptId = OptId::at(417);
    pub const HOOK_AS_EMPEROR_BEFORE_VASSAL: OptId = OptId::at(418);
    pub const HOOK_AS_EMPEROR_SETNS: OptId = OptId::at(419);
    pub const HOOK_AS_GATEWAY: OptId = OptId::at(420);
    pub const HOOK_AS_MULE: OptId = OptId::at(421);
    pub const HOOK_AS_ON_CONFIG_VASSAL: OptId = OptId::at(422);
    pub const HOOK_AS_ON_DEMAND_VASSAL: OptId = OptId::at(423);
    pub const HOOK_AS_ROOT: OptId = OptId::at(424);
    pub const HOOK_AS_USER: OptId = OptId::at(425);
    pub const HOOK_AS_USER_ATEXIT: OptId = OptId::at(426);
    pub const HOOK_AS_VASSAL: OptId = OptId::at(427);
    pub const HOOK_AS_VASSAL_BEFORE_DROP: OptId = OptId::at(428);
    pub const HOOK_ASAP: OptId = OptId::at(429);
    pub const HOOK_EMPEROR_LOST: OptId = OptId::at(430);
    pub const HOOK_EMPEROR_RELOAD: OptId = OptId::at(431);
    pub const HOOK_EMPEROR_START: OptId = OptId::at(432);
    pub const HOOK_EMPEROR_STOP: OptId = OptId::at(433);
    pub const HOOK_IN_JAIL: OptId = OptId::at(434);
    pub const HOOK_MASTER_START: OptId = OptId::at(435);
    pub const HOOK_POST_APP: OptId = OptId::at(436);
    pub const HOOK_POST_FORK: OptId = OptId::at(437);
    pub const HOOK_POST_JAIL: OptId = OptId::at(438);
    pub const HOOK_PRE_APP: OptId = OptId::at(439);
    pub const HOOK_PRE_JAIL: OptId = OptId::at(440);
    pub const HOOK_TOUCH: OptId = OptId::at(441);
    pub const HTTP: OptId = OptId::at(442);
    pub const HTTP_AUTO_CHUNKED: OptId = OptId::at(443);
    pub const HTTP_AUTO_GZIP: OptId = OptId::at(444);
    pub const HTTP_BACKEND_HTTP: OptId = OptId::at(445);
    pub const HTTP_BUFFER_SIZE: OptId = OptId::at(446);
    pub const HTTP_CHEAP: OptId = OptId::at(447);
    pub const HTTP_CHUNKED_INPUT: OptId = OptId::at(448);
    pub const HTTP_CONNECT_TIMEOUT: OptId = OptId::at(449);
    pub const HTTP_ENABLE_PROXY_PROTOCOL: OptId = OptId::at(450);
    pub const HTTP_EVENTS: OptId = OptId::at(451);
    pub const HTTP_FALLBACK: OptId = OptId::at(452);
    pub const HTTP_GID: OptId = OptId::at(453);
    pub const HTTP_GRACETIME: OptId = OptId::at(454);
    pub const HTTP_HARAKIRI: OptId = OptId::at(455);
    pub const HTTP_HEADERS_TIMEOUT: OptId = OptId::at(456);
    pub const HTTP_KEEPALIVE: OptId = OptId::at(457);
    pub const HTTP_MANAGE_EXPECT: OptId = OptId::at(458);
    pub const HTTP_MANAGE_RTSP: OptId = OptId::at(459);
    pub const HTTP_MANAGE_SOURCE: OptId = OptId::at(460);
    pub const HTTP_MODIFIER1: OptId = OptId::at(461);
    pub const HTTP_MODIFIER2: OptId = OptId::at(462);
    pub const HTTP_PATH_INFO_NO_DECODE_SLASHES: OptId = OptId::at(463);
    pub const HTTP_POST_BUFFERING: OptId = OptId::at(464);
    pub const HTTP_POST_BUFFERING_DIR: OptId = OptId::at(465);
    pub const HTTP_PROCESSES: OptId = OptId::at(466);
    pub const HTTP_QUIET: OptId = OptId::at(467);
    pub const HTTP_RAW_BODY: OptId = OptId::at(468);
    pub const HTTP_RESUBSCRIBE: OptId = OptId::at(469);
    pub const HTTP_SERVER_NAME_AS_HTTP_HOST: OptId = OptId::at(470);
    pub const HTTP_SOCKET: OptId = OptId::at(471);
    pub const HTTP_SOCKET_MODIFIER1: OptId = OptId::at(472);
    pub const HTTP_SOCKET_MODIFIER2: OptId = OptId::at(473);
    pub const HTTP_SS: OptId = OptId::at(474);
    pub const HTTP_STATS: OptId = OptId::at(475);
    pub const HTTP_STATS_SERVER: OptId = OptId::at(476);
    pub const HTTP_STUD_PREFIX: OptId = OptId::at(477);
    pub const HTTP_SUBSCRIPTION_FALLBACK_KEY: OptId = OptId::at(478);
    pub const HTTP_SUBSCRIPTION_SERVER: OptId = OptId::at(479);
    pub const HTTP_TIMEOUT: OptId = OptId::at(480);
    pub const HTTP_TO: OptId = OptId::at(481);
    pub const HTTP_TO_HTTPS: OptId = OptId::at(482);
    pub const HTTP_UID: OptId = OptId::at(483);
    pub const HTTP_USE_BASE: OptId = OptId::at(484);
    pub const HTTP_USE_CACHE: OptId = OptId::at(485);
    pub const HTTP_USE_CODE_STRING: OptId = OptId::at(486);
    pub const HTTP_USE_PATTERN: OptId = OptId::at(487);
    pub const HTTP_USE_SOCKET: OptId = OptId::at(488);
    pub const HTTP_VAR: OptId = OptId::at(489);
    pub const HTTP_WEBSOCKETS: OptId = OptId::at(490);
    pub const HTTP_WORKERS: OptId = OptId::at(491);
    pub const HTTP_ZERG: OptId = OptId::at(492);
    pub const HTTP11_SOCKET: OptId = OptId::at(493);
    pub const HTTPROUTER: OptId = OptId::at(494);
    pub const HTTPS: OptId = OptId::at(495);
    pub const HTTPS_EXPORT_CERT: OptId = OptId::at(496);
    pub const HTTPS_SESSION_CONTEXT: OptId = OptId::at(497);
    pub const HTTPS_SOCKET: OptId = OptId::at(498);
    pub const HTTPS_SOCKET_MODIFIER1: OptId = OptId::at(499);
    pub const HTTPS_SOCKET_MODIFIER2: OptId = OptId::at(500);
    pub const HTTPS2: OptId = OptId::at(501);
    pub const IDLE: OptId = OptId::at(502);
    pub const IENV: OptId = OptId::at(503);
    pub const IF_DIR: OptId = OptId::at(504);
    pub const IF_DIRECTORY: OptId = OptId::at(505);
    pub const IF_ENV: OptId = OptId::at(506);
    pub const IF_EXISTS: OptId = OptId::at(507);
    pub const IF_FILE: OptId = OptId::at(508);
    pub const IF_HOSTNAME: OptId = OptId::at(509);
    pub const IF_HOSTNAME_MATCH: OptId = OptId::at(510);
    pub const IF_NOT_DIR: OptId = OptId::at(511);
    pub const IF_NOT_ENV: OptId = OptId::at(512);
    pub const IF_NOT_EXISTS: OptId = OptId::at(513);
    pub const IF_NOT_FILE: OptId = OptId::at(514);
    pub const IF_NOT_HOSTNAME: OptId = OptId::at(515);
    pub const IF_NOT_HOSTNAME_MATCH: OptId = OptId::at(516);
    pub const IF_NOT_OPT: OptId = OptId::at(517);
    pub const IF_NOT_PLUGIN: OptId = OptId::at(518);
    pub const IF_NOT_RELOAD: OptId = OptId::at(519);
    pub const IF_OPT: OptId = OptId::at(520);
    pub const IF_PLUGIN: OptId = OptId::at(521);
    pub const IF_RELOAD: OptId = OptId::at(522);
    pub const IFDIR: OptId = OptId::at(523);
    pub const IFENV: OptId = OptId::at(524);
    pub const IFEXISTS: OptId = OptId::at(525);
    pub const IFPLUGIN: OptId = OptId::at(526);
    pub const IGNORE_SCRIPT_NAME: OptId = OptId::at(527);
    pub const IGNORE_SIGPIPE: OptId = OptId::at(528);
    pub const IGNORE_WRITE_ERRORS: OptId = OptId::at(529);
    pub const IMMEDIATE_GID: OptId = OptId::at(530);
    pub const IMMEDIATE_UID: OptId = OptId::at(531);
    pub const IMPERIAL_MONITOR_LIST: OptId = OptId::at(532);
    pub const IMPERIAL_MONITORS_LIST: OptId = OptId::at(533);
    pub const IMPORT: OptId = OptId::at(534);
    pub const INCLUDE: OptId = OptId::at(535);
    pub const INHERIT: OptId = OptId::at(536);
    pub const INI: OptId = OptId::at(537);
    pub const INI_PASTE: OptId = OptId::at(538);
    pub const INI_PASTE_LOGGED: OptId = OptId::at(539);
    pub const INJECT_AFTER: OptId = OptId::at(540);
    pub const INJECT_BEFORE: OptId = OptId::at(541);
    pub const IPRINT: OptId = OptId::at(542);
    pub const JAIL: OptId = OptId::at(543);
    pub const JAIL_ATTACH: OptId = OptId::at(544);
    pub const JAIL_IP4: OptId = OptId::at(545);
    pub const JAIL_IP6: OptId = OptId::at(546);
    pub const JAIL2: OptId = OptId::at(547);
    pub const JAILED: OptId = OptId::at(548);
    pub const JID_FILE: OptId = OptId::at(549);
    pub const JIDFILE: OptId = OptId::at(550);
    pub const JS: OptId = OptId::at(551);
    pub const JSON: OptId = OptId::at(552);
    pub const JVM_CLASS: OptId = OptId::at(553);
    pub const JVM_CLASSPATH: OptId = OptId::at(554);
    pub const JVM_MAIN_CLASS: OptId = OptId::at(555);
    pub const JVM_OPT: OptId = OptId::at(556);
    pub const JWSGI: OptId = OptId::at(557);
    pub const KSM: OptId = OptId::at(558);
    pub const LAZY: OptId = OptId::at(559);
    pub const LAZY_APPS: OptId = OptId::at(560);
    pub const LDAP: OptId = OptId::at(561);
    pub const LDAP_SCHEMA: OptId = OptId::at(562);
    pub const LDAP_SCHEMA_LDIF: OptId = OptId::at(563);
    pub const LEGION: OptId = OptId::at(564);
    pub const LEGION_ATTACH_DAEMON: OptId = OptId::at(565);
    pub const LEGION_CRON: OptId = OptId::at(566);
    pub const LEGION_CRON_CURL: OptId = OptId::at(567);
    pub const LEGION_CURL_CRON: OptId = OptId::at(568);
    pub const LEGION_DEATH: OptId = OptId::at(569);
    pub const LEGION_DEATH_ON_LORD_ERROR: OptId = OptId::at(570);
    pub const LEGION_FREQ: OptId = OptId::at(571);
    pub const LEGION_JOIN: OptId = OptId::at(572);
    pub const LEGION_LORD: OptId = OptId::at(573);
    pub const LEGION_MCAST: OptId = OptId::at(574);
    pub const LEGION_NODE: OptId = OptId::at(575);
    pub const LEGION_NODE_JOINED: OptId = OptId::at(576);
    pub const LEGION_NODE_LEFT: OptId = OptId::at(577);
    pub const LEGION_QUORUM: OptId = OptId::at(578);
    pub const LEGION_SCROLL: OptId = OptId::at(579);
    pub const LEGION_SCROLL_LIST_MAX_SIZE: OptId = OptId::at(580);
    pub const LEGION_SCROLL_MAX_SIZE: OptId = OptId::at(581);
    pub const LEGION_SETUP: OptId = OptId::at(582);
    pub const LEGION_SKEW_TOLERANCE: OptId = OptId::at(583);
    pub const LEGION_SMART_ATTACH_DAEMON: OptId = OptId::at(584);
    pub const LEGION_SMART_ATTACH_DAEMON2: OptId = OptId::at(585);
    pub const LEGION_TOLERANCE: OptId = OptId::at(586);
    pub const LEGION_UNLORD: OptId = OptId::at(587);
    pub const LIBJAIL: OptId = OptId::at(588);
    pub const LIMIT_AS: OptId = OptId::at(589);
    pub const LIMIT_NPROC: OptId = OptId::at(590);
    pub const LIMIT_POST: OptId = OptId::at(591);
    pub const LISTEN: OptId = OptId::at(592);
    pub const LISTEN_QUEUE_ALARM: OptId = OptId::at(593);
    pub const LOAD_FILE_IN_CACHE: OptId = OptId::at(594);
    pub const LOAD_FILE_IN_CACHE_GZIP: OptId = OptId::at(595);
    pub const LOCK_ENGINE: OptId = OptId::at(596);
    pub const LOCKS: OptId = OptId::at(597);
    pub const LOG_4XX: OptId = OptId::at(598);
    pub const LOG_5XX: OptId = OptId::at(599);
    pub const LOG_ALARM: OptId = OptId::at(600);
    pub const LOG_BACKUPNAME: OptId = OptId::at(601);
    pub const LOG_BIG: OptId = OptId::at(602);
    pub const LOG_DATE: OptId = OptId::at(603);
    pub const LOG_DRAIN: OptId = OptId::at(604);
    pub const LOG_ENCODER: OptId = OptId::at(605);
    pub const LOG_FILTER: OptId = OptId::at(606);
    pub const LOG_FORMAT: OptId = OptId::at(607);
    pub const LOG_FORMAT_STRFTIME: OptId = OptId::at(608);
    pub const LOG_IOERROR: OptId = OptId::at(609);
    pub const LOG_MASTER: OptId = OptId::at(610);
    pub const LOG_MASTER_BUFSIZE: OptId = OptId::at(611);
    pub const LOG_MASTER_REQ_STREAM: OptId = OptId::at(612);
    pub const LOG_MASTER_STREAM: OptId = OptId::at(613);
    pub const LOG_MAXSIZE: OptId = OptId::at(614);
    pub const LOG_MICROS: OptId = OptId::at(615);
    pub const LOG_PREFIX: OptId = OptId::at(616);
    pub const LOG_REOPEN: OptId = OptId::at(617);
    pub const LOG_REQ_ENCODER: OptId = OptId::at(618);
    pub const LOG_REQ_ROUTE: OptId = OptId::at(619);
    pub const LOG_ROUTE: OptId = OptId::at(620);
    pub const LOG_SENDFILE: OptId = OptId::at(621);
    pub const LOG_SLOW: OptId = OptId::at(622);
    pub const LOG_SOCKET: OptId = OptId::at(623);
    pub const LOG_SYSLOG: OptId = OptId::at(624);
    pub const LOG_TRUNCATE: OptId = OptId::at(625);
    pub const LOG_X_FORWARDED_FOR: OptId = OptId::at(626);
    pub const LOG_ZERO: OptId = OptId::at(627);
    pub const LOG_ZEROMQ: OptId = OptId::at(628);
    pub const LOGDATE: OptId = OptId::at(629);
    pub const LOGFILE_CHMOD: OptId = OptId::at(630);
    pub const LOGFILE_CHOWN: OptId = OptId::at(631);
    pub const LOGFORMAT: OptId = OptId::at(632);
    pub const LOGFORMAT_STRFTIME: OptId = OptId::at(633);
    pub const LOGGER: OptId = OptId::at(634);
    pub const LOGGER_LIST: OptId = OptId::at(635);
    pub const LOGGER_REQ: OptId = OptId::at(636);
    pub const LOGGERS_LIST: OptId = OptId::at(637);
    pub const LOGTO: OptId = OptId::at(638);
    pub const LOGTO2: OptId = OptId::at(639);
    pub const LOOP: OptId = OptId::at(640);
    pub const LOOP_LIST: OptId = OptId::at(641);
    pub const LOOPS_LIST: OptId = OptId::at(642);
    pub const LQ_ALARM: OptId = OptId::at(643);
    pub const LUA: OptId = OptId::at(644);
    pub const LUA_GC_FREQ: OptId = OptId::at(645);
    pub const LUA_GC_FULL: OptId = OptId::at(646);
    pub const LUA_LOAD: OptId = OptId::at(647);
    pub const LUA_POSTFORK_MULE: OptId = OptId::at(648);
    pub const LUA_POSTFORK_SPOOLER: OptId = OptId::at(649);
    pub const LUA_POSTFORK_WORKER: OptId = OptId::at(650);
    pub const LUA_POSTLOAD: OptId = OptId::at(651);
    pub const LUA_SHELL: OptId = OptId::at(652);
    pub const LUA_SHELL_ONESHOT: OptId = OptId::at(653);
    pub const LUASHELL: OptId = OptId::at(654);
    pub const LUASHELL_ONESHOT: OptId = OptId::at(655);
    pub const MANAGE_SCRIPT_NAME: OptId = OptId::at(656);
    pub const MAP_SOCKET: OptId = OptId::at(657);
    pub const MASTER: OptId = OptId::at(658);
    pub const MASTER_AS_ROOT: OptId = OptId::at(659);
    pub const MASTER_FIFO: OptId = OptId::at(660);
    pub const MAX_APPS: OptId = OptId::at(661);
    pub const MAX_FD: OptId = OptId::at(662);
    pub const MAX_REQUESTS: OptId = OptId::at(663);
    pub const MAX_REQUESTS_DELTA: OptId = OptId::at(664);
    pub const MAX_VARS: OptId = OptId::at(665);
    pub const MAX_WORKER_LIFETIME: OptId = OptId::at(666);
    pub const MAX_WORKER_LIFETIME_DELTA: OptId = OptId::at(667);
    pub const MEM_COLLECTOR_FREQ: OptId = OptId::at(668);
    pub const MEMORY_REPORT: OptId = OptId::at(669);
    pub const METRIC: OptId = OptId::at(670);
    pub const METRIC_ALARM: OptId = OptId::at(671);
    pub const METRIC_DIR: OptId = OptId::at(672);
    pub const METRIC_DIR_RESTORE: OptId = OptId::at(673);
    pub const METRIC_THRESHOLD: OptId = OptId::at(674);
    pub const METRICS_DIR: OptId = OptId::at(675);
    pub const METRICS_DIR_RESTORE: OptId = OptId::at(676);
    pub const METRICS_NO_CORES: OptId = OptId::at(677);
    pub const MIME_FILE: OptId = OptId::at(678);
    pub const MIMEFILE: OptId = OptId::at(679);
    pub const MIN_WORKER_LIFETIME: OptId = OptId::at(680);
    pub const MODE: OptId = OptId::at(681);
    pub const MODULE: OptId = OptId::at(682);
    pub const MONGREL2: OptId = OptId::at(683);
    pub const MONO_APP: OptId = OptId::at(684);
    pub const MONO_ASSEMBLY: OptId = OptId::at(685);
    pub const MONO_CONFIG: OptId = OptId::at(686);
    pub const MONO_EXEC: OptId = OptId::at(687);
    pub const MONO_GC_FREQ: OptId = OptId::at(688);
    pub const MONO_INDEX: OptId = OptId::at(689);
    pub const MONO_KEY: OptId = OptId::at(690);
    pub const MONO_VERSION: OptId = OptId::at(691);
    pub const MOUNT: OptId = OptId::at(692);
    pub const MOUNT_AS_EMPEROR: OptId = OptId::at(693);
    pub const MOUNT_AS_ROOT: OptId = OptId::at(694);
    pub const MOUNT_AS_VASSAL: OptId = OptId::at(695);
    pub const MOUNT_ASAP: OptId = OptId::at(696);
    pub const MOUNT_CHECK: OptId = OptId::at(697);
    pub const MOUNT_IN_JAIL: OptId = OptId::at(698);
    pub const MOUNT_POST_JAIL: OptId = OptId::at(699);
    pub const MOUNT_PRE_JAIL: OptId = OptId::at(700);
    pub const MOUNTPOINT_CHECK: OptId = OptId::at(701);
    pub const MULE: OptId = OptId::at(702);
    pub const MULE_HARAKIRI: OptId = OptId::at(703);
    pub const MULE_MSG_RECV_SIZE: OptId = OptId::at(704);
    pub const MULE_MSG_SIZE: OptId = OptId::at(705);
    pub const MULE_RELOAD_MERCY: OptId = OptId::at(706);
    pub const MULES: OptId = OptId::at(707);
    pub const MULTICAST: OptId = OptId::at(708);
    pub const MULTICAST_LOOP: OptId = OptId::at(709);
    pub const MULTICAST_TTL: OptId = OptId::at(710);
    pub const NAGIOS: OptId = OptId::at(711);
    pub const NAMESPACE: OptId = OptId::at(712);
    pub const NAMESPACE_KEEP_MOUNT: OptId = OptId::at(713);
    pub const NAMESPACE_NET: OptId = OptId::at(714);
    pub const NEED_APP: OptId = OptId::at(715);
    pub const NEED_PLUGIN: OptId = OptId::at(716);
    pub const NEED_PLUGINS: OptId = OptId::at(717);
    pub const NEVER_SWAP: OptId = OptId::at(718);
    pub const NO_DEFAULT_APP: OptId = OptId::at(719);
    pub const NO_DEFER_ACCEPT: OptId = OptId::at(720);
    pub const NO_FD_PASSING: OptId = OptId::at(721);
    pub const NO_HARAKIRI_AFTER_REQ_HOOK: OptId = OptId::at(722);
    pub const NO_HARAKIRI_ARH: OptId = OptId::at(723);
    pub const NO_INITGROUPS: OptId = OptId::at(724);
    pub const NO_ORPHANS: OptId = OptId::at(725);
    pub const NO_SERVER: OptId = OptId::at(726);
    pub const NO_SITE: OptId = OptId::at(727);
    pub const NO_THREADS_WAIT: OptId = OptId::at(728);
    pub const NOT_ALARM_LOG: OptId = OptId::at(729);
    pub const NOT_LOG_ALARM: OptId = OptId::at(730);
    pub const NOTFOUND_LOG: OptId = OptId::at(731);
    pub const NOTIFY_SOCKET: OptId = OptId::at(732);
    pub const NS: OptId = OptId::at(733);
    pub const NS_NET: OptId = OptId::at(734);
    pub const OFFLOAD_THREAD: OptId = OptId::at(735);
    pub const OFFLOAD_THREADS: OptId = OptId::at(736);
    pub const OPTIMIZE: OptId = OptId::at(737);
    pub const PAM: OptId = OptId::at(738);
    pub const PAM_USER: OptId = OptId::at(739);
    pub const PASTE: OptId = OptId::at(740);
    pub const PASTE_LOGGER: OptId = OptId::at(741);
    pub const PASTE_NAME: OptId = OptId::at(742);
    pub const PAUSE: OptId = OptId::at(743);
    pub const PCRE_JIT: OptId = OptId::at(744);
    pub const PECAN: OptId = OptId::at(745);
    pub const PERL_ARG: OptId = OptId::at(746);
    pub const PERL_ARGS: OptId = OptId::at(747);
    pub const PERL_AUTO_RELOAD: OptId = OptId::at(748);
    pub const PERL_AUTO_RELOAD_IGNORE: OptId = OptId::at(749);
    pub const PERL_EXEC: OptId = OptId::at(750);
    pub const PERL_EXEC_POST_FORK: OptId = OptId::at(751);
    pub const PERL_LOCAL_LIB: OptId = OptId::at(752);
    pub const PERL_NO_DIE_CATCH: OptId = OptId::at(753);
    pub const PERL_NO_PLACK: OptId = OptId::at(754);
    pub const PERL_VERSION: OptId = OptId::at(755);
    pub const PERSISTENT_IPCSEM: OptId = OptId::at(756);
    pub const PHP_ALLOWED_DOCROOT: OptId = OptId::at(757);
    pub const PHP_ALLOWED_EXT: OptId = OptId::at(758);
    pub const PHP_ALLOWED_SCRIPT: OptId = OptId::at(759);
    pub const PHP_APP: OptId = OptId::at(760);
    pub const PHP_APP_BYPASS: OptId = OptId::at(761);
    pub const PHP_APP_QS: OptId = OptId::at(762);
    pub const PHP_CONFIG: OptId = OptId::at(763);
    pub const PHP_CONFIG_APPEND: OptId = OptId::at(764);
    pub const PHP_CONSTANT: OptId = OptId::at(765);
    pub const PHP_DOCROOT: OptId = OptId::at(766);
    pub const PHP_DUMP_CONFIG: OptId = OptId::at(767);
    pub const PHP_EXEC_AFTER: OptId = OptId::at(768);
    pub const PHP_EXEC_BEFORE: OptId = OptId::at(769);
    pub const PHP_EXEC_BEGIN: OptId = OptId::at(770);
    pub const PHP_EXEC_END: OptId = OptId::at(771);
    pub const PHP_FALLBACK: OptId = OptId::at(772);
    pub const PHP_FALLBACK_QS: OptId = OptId::at(773);
    pub const PHP_FALLBACK2: OptId = OptId::at(774);
    pub const PHP_INDEX: OptId = OptId::at(775);
    pub const PHP_INI: OptId = OptId::at(776);
    pub const PHP_INI_APPEND: OptId = OptId::at(777);
    pub const PHP_MOUNT: OptId = OptId::at(778);
    pub const PHP_SAPI_NAME: OptId = OptId::at(779);
    pub const PHP_SERVER_SOFTWARE: OptId = OptId::at(780);
    pub const PHP_SET: OptId = OptId::at(781);
    pub const PHP_VAR: OptId = OptId::at(782);
    pub const PIDFILE: OptId = OptId::at(783);
    pub const PIDFILE2: OptId = OptId::at(784);
    pub const PING: OptId = OptId::at(785);
    pub const PING_TIMEOUT: OptId = OptId::at(786);
    pub const PIVOT_ROOT: OptId = OptId::at(787);
    pub const PIVOT_ROOT_2: OptId = OptId::at(788);
    pub const PLSHELL: OptId = OptId::at(789);
    pub const PLSHELL_ONESHOT: OptId = OptId::at(790);
    pub const PLUGIN: OptId = OptId::at(791);
    pub const PLUGIN_DIR: OptId = OptId::at(792);
    pub const PLUGIN_LIST: OptId = OptId::at(793);
    pub const PLUGINS: OptId = OptId::at(794);
    pub const PLUGINS_DIR: OptId = OptId::at(795);
    pub const PLUGINS_LIST: OptId = OptId::at(796);
    pub const POST_BUFFERING: OptId = OptId::at(797);
    pub const POST_BUFFERING_BUFSIZE: OptId = OptId::at(798);
    pub const POST_PYMODULE_ALIAS: OptId = OptId::at(799);
    pub const PP: OptId = OptId::at(800);
    pub const PRINT: OptId = OptId::at(801);
    pub const PRINT_SYM: OptId = OptId::at(802);
    pub const PRINT_SYMBOL: OptId = OptId::at(803);
    pub const PRIO: OptId = OptId::at(804);
    pub const PRIVILEGED_BINARY_PATCH: OptId = OptId::at(805);
    pub const PRIVILEGED_BINARY_PATCH_ARG: OptId = OptId::at(806);
    pub const PROCESSES: OptId = OptId::at(807);
    pub const PROCNAME: OptId = OptId::at(808);
    pub const PROCNAME_APPEND: OptId = OptId::at(809);
    pub const PROCNAME_MASTER: OptId = OptId::at(810);
    pub const PROCNAME_PREFIX: OptId = OptId::at(811);
    pub const PROCNAME_PREFIX_SPACED: OptId = OptId::at(812);
    pub const PROFILER: OptId = OptId::at(813);
    pub const PROPAGATE_TOUCH: OptId = OptId::at(814);
    pub const PROTOCOL: OptId = OptId::at(815);
    pub const PSGI: OptId = OptId::at(816);
    pub const PSGI_ENABLE_PSGIX_IO: OptId = OptId::at(817);
    pub const PTY_CONNECT: OptId = OptId::at(818);
    pub const PTY_EXEC: OptId = OptId::at(819);
    pub const PTY_INPUT: OptId = OptId::at(820);
    pub const PTY_LOG: OptId = OptId::at(821);
    pub const PTY_NO_ISIG: OptId = OptId::at(822);
    pub const PTY_SOCKET: OptId = OptId::at(823);
    pub const PTY_UCONNECT: OptId = OptId::at(824);
    pub const PULL_HEADER: OptId = OptId::at(825);
    pub const PUMP: OptId = OptId::at(826);
    pub const PUWSGI_SOCKET: OptId = OptId::at(827);
    pub const PY: OptId = OptId::at(828);
    pub const PY_AUTO_RELOAD: OptId = OptId::at(829);
    pub const PY_AUTO_RELOAD_IGNORE: OptId = OptId::at(830);
    pub const PY_AUTORELOAD: OptId = OptId::at(831);
    pub const PY_CALL_OSAFTERFORK: OptId = OptId::at(832);
    pub const PY_CALL_UWSGI_FORK_HOOKS: OptId = OptId::at(833);
    pub const PY_EXECUTABLE: OptId = OptId::at(834);
    pub const PY_IMPORT: OptId = OptId::at(835);
    pub const PY_MASTER_CHECK_SIGNALS: OptId = OptId::at(836);
    pub const PY_PROGRAM_NAME: OptId = OptId::at(837);
    pub const PY_PROGRAMNAME: OptId = OptId::at(838);
    pub const PY_SHAREDAREA: OptId = OptId::at(839);
    pub const PY_SYS_EXECUTABLE: OptId = OptId::at(840);
    pub const PY_TRACEBACKER: OptId = OptId::at(841);
    pub const PYARGV: OptId = OptId::at(842);
    pub const PYHOME: OptId = OptId::at(843);
    pub const PYIMPORT: OptId = OptId::at(844);
    pub const PYMODULE_ALIAS: OptId = OptId::at(845);
    pub const PYPY_EVAL: OptId = OptId::at(846);
    pub const PYPY_EVAL_POST_FORK: OptId = OptId::at(847);
    pub const PYPY_EXEC: OptId = OptId::at(848);
    pub const PYPY_EXEC_POST_FORK: OptId = OptId::at(849);
    pub const PYPY_HOME: OptId = OptId::at(850);
    pub const PYPY_INI_PASTE: OptId = OptId::at(851);
    pub const PYPY_LIB: OptId = OptId::at(852);
    pub const PYPY_PASTE: OptId = OptId::at(853);
    pub const PYPY_PP: OptId = OptId::at(854);
    pub const PYPY_PYTHON_PATH: OptId = OptId::at(855);
    pub const PYPY_PYTHONPATH: OptId = OptId::at(856);
    pub const PYPY_SETUP: OptId = OptId::at(857);
    pub const PYPY_WSGI: OptId = OptId::at(858);
    pub const PYPY_WSGI_FILE: OptId = OptId::at(859);
    pub const PYRUN: OptId = OptId::at(860);
    pub const PYSHELL: OptId = OptId::at(861);
    pub const PYSHELL_ONESHOT: OptId = OptId::at(862);
    pub const PYTHON: OptId = OptId::at(863);
    pub const PYTHON_AUTO_RELOAD: OptId = OptId::at(864);
    pub const PYTHON_AUTORELOAD: OptId = OptId::at(865);
    pub const PYTHON_IMPORT: OptId = OptId::at(866);
    pub const PYTHON_PATH: OptId = OptId::at(867);
    pub const PYTHON_RAW: OptId = OptId::at(868);
    pub const PYTHON_VERSION: OptId = OptId::at(869);
    pub const PYTHON_WORKER_OVERRIDE: OptId = OptId::at(870);
    pub const PYTHONPATH: OptId = OptId::at(871);
    pub const QUEUE: OptId = OptId::at(872);
    pub const QUEUE_BLOCKSIZE: OptId = OptId::at(873);
    pub const QUEUE_STORE: OptId = OptId::at(874);
    pub const QUEUE_STORE_SYNC: OptId = OptId::at(875);
    pub const RACK: OptId = OptId::at(876);
    pub const RADOS_MOUNT: OptId = OptId::at(877);
    pub const RADOS_TIMEOUT: OptId = OptId::at(878);
    pub const RAILS: OptId = OptId::at(879);
    pub const RAW_MODIFIER1: OptId = OptId::at(880);
    pub const RAW_MODIFIER2: OptId = OptId::at(881);
    pub const RAW_SOCKET: OptId = OptId::at(882);
    pub const RAWROUTER: OptId = OptId::at(883);
    pub const RAWROUTER_BUFFER_SIZE: OptId = OptId::at(884);
    pub const RAWROUTER_CHEAP: OptId = OptId::at(885);
    pub const RAWROUTER_EVENTS: OptId = OptId::at(886);
    pub const RAWROUTER_FALLBACK: OptId = OptId::at(887);
    pub const RAWROUTER_GRACETIME: OptId = OptId::at(888);
    pub const RAWROUTER_HARAKIRI: OptId = OptId::at(889);
    pub const RAWROUTER_MAX_RETRIES: OptId = OptId::at(890);
    pub const RAWROUTER_PROCESSES: OptId = OptId::at(891);
    pub const RAWROUTER_QUIET: OptId = OptId::at(892);
    pub const RAWROUTER_SS: OptId = OptId::at(893);
    pub const RAWROUTER_STATS: OptId = OptId::at(894);
    pub const RAWROUTER_STATS_SERVER: OptId = OptId::at(895);
    pub const RAWROUTER_SUBSCRIPTION_SERVER: OptId = OptId::at(896);
    pub const RAWROUTER_SUBSCRIPTION_SLOT: OptId = OptId::at(897);
    pub const RAWROUTER_TIMEOUT: OptId = OptId::at(898);
    pub const RAWROUTER_TO: OptId = OptId::at(899);
    pub const RAWROUTER_USE_BASE: OptId = OptId::at(900);
    pub const RAWROUTER_USE_CACHE: OptId = OptId::at(901);
    pub const RAWROUTER_USE_CODE_STRING: OptId = OptId::at(902);
    pub const RAWROUTER_USE_PATTERN: OptId = OptId::at(903);
    pub const RAWROUTER_USE_SOCKET: OptId = OptId::at(904);
    pub const RAWROUTER_WORKERS: OptId = OptId::at(905);
    pub const RAWROUTER_XCLIENT: OptId = OptId::at(906);
    pub const RAWROUTER_ZERG: OptId = OptId::at(907);
    pub const RB_GC_FREQ: OptId = OptId::at(908);
    pub const RB_LIB: OptId = OptId::at(909);
    pub const RB_REQUIRE: OptId = OptId::at(910);
    pub const RB_THREAD: OptId = OptId::at(911);
    pub const RB_THREADS: OptId = OptId::at(912);
    pub const RBREQUIRE: OptId = OptId::at(913);
    pub const RBSHELL: OptId = OptId::at(914);
    pub const RBSHELL_ONESHOT: OptId = OptId::at(915);
    pub const RBTHREAD: OptId = OptId::at(916);
    pub const RBTHREADS: OptId = OptId::at(917);
    pub const RBTIMER: OptId = OptId::at(918);
    pub const RE_FORK: OptId = OptId::at(919);
    pub const RE_FORK_AS_ROOT: OptId = OptId::at(920);
    pub const RE_FORK_POST_JAIL: OptId = OptId::at(921);
    pub const REAPER: OptId = OptId::at(922);
    pub const REFORK: OptId = OptId::at(923);
    pub const REFORK_AS_ROOT: OptId = OptId::at(924);
    pub const REFORK_POST_JAIL: OptId = OptId::at(925);
    pub const RELOAD: OptId = OptId::at(926);
    pub const RELOAD_MERCY: OptId = OptId::at(927);
    pub const RELOAD_ON_AS: OptId = OptId::at(928);
    pub const RELOAD_ON_EXCEPTION: OptId = OptId::at(929);
    pub const RELOAD_ON_EXCEPTION_REPR: OptId = OptId::at(930);
    pub const RELOAD_ON_EXCEPTION_TYPE: OptId = OptId::at(931);
    pub const RELOAD_ON_EXCEPTION_VALUE: OptId = OptId::at(932);
    pub const RELOAD_ON_FD: OptId = OptId::at(933);
    pub const RELOAD_ON_PSS: OptId = OptId::at(934);
    pub const RELOAD_ON_RSS: OptId = OptId::at(935);
    pub const RELOAD_ON_USS: OptId = OptId::at(936);
    pub const RELOAD_OS_ENV: OptId = OptId::at(937);
    pub const REM_HEADER: OptId = OptId::at(938);
    pub const REMAP_MODIFIER: OptId = OptId::at(939);
    pub const REQ_LOGGER: OptId = OptId::at(940);
    pub const REQUIRE: OptId = OptId::at(941);
    pub const RESOLVE: OptId = OptId::at(942);
    pub const RESPONSE_HEADER_COLLECT: OptId = OptId::at(943);
    pub const RESPONSE_HEADERS_LIMIT: OptId = OptId::at(944);
    pub const RESPONSE_ROUTE: OptId = OptId::at(945);
    pub const RESPONSE_ROUTE_HOST: OptId = OptId::at(946);
    pub const RESPONSE_ROUTE_IF: OptId = OptId::at(947);
    pub const RESPONSE_ROUTE_IF_NOT: OptId = OptId::at(948);
    pub const RESPONSE_ROUTE_LABEL: OptId = OptId::at(949);
    pub const RESPONSE_ROUTE_QS: OptId = OptId::at(950);
    pub const RESPONSE_ROUTE_REFERER: OptId = OptId::at(951);
    pub const RESPONSE_ROUTE_REMOTE_ADDR: OptId = OptId::at(952);
    pub const RESPONSE_ROUTE_REMOTE_USER: OptId = OptId::at(953);
    pub const RESPONSE_ROUTE_RUN: OptId = OptId::at(954);
    pub const RESPONSE_ROUTE_STATUS: OptId = OptId::at(955);
    pub const RESPONSE_ROUTE_URI: OptId = OptId::at(956);
    pub const RESPONSE_ROUTE_USER_AGENT: OptId = OptId::at(957);
    pub const RESUME: OptId = OptId::at(958);
    pub const REUSE_PORT: OptId = OptId::at(959);
    pub const RING_APP: OptId = OptId::at(960);
    pub const RING_LOAD: OptId = OptId::at(961);
    pub const ROUTE: OptId = OptId::at(962);
    pub const ROUTE_HOST: OptId = OptId::at(963);
    pub const ROUTE_IF: OptId = OptId::at(964);
    pub const ROUTE_IF_NOT: OptId = OptId::at(965);
    pub const ROUTE_LABEL: OptId = OptId::at(966);
    pub const ROUTE_QS: OptId = OptId::at(967);
    pub const ROUTE_REFERER: OptId = OptId::at(968);
    pub const ROUTE_REMOTE_ADDR: OptId = OptId::at(969);
    pub const ROUTE_REMOTE_USER: OptId = OptId::at(970);
    pub const ROUTE_RUN: OptId = OptId::at(971);
    pub const ROUTE_URI: OptId = OptId::at(972);
    pub const ROUTE_USER_AGENT: OptId = OptId::at(973);
    pub const ROUTER_LIST: OptId = OptId::at(974);
    pub const ROUTERS_LIST: OptId = OptId::at(975);
    pub const RPC_MAX: OptId = OptId::at(976);
    pub const RRDTOOL: OptId = OptId::at(977);
    pub const RRDTOOL_FREQ: OptId = OptId::at(978);
    pub const RRDTOOL_LIB: OptId = OptId::at(979);
    pub const RSYSLOG_PACKET_SIZE: OptId = OptId::at(980);
    pub const RSYSLOG_SPLIT_MESSAGES: OptId = OptId::at(981);
    pub const RUBY_GC_FREQ: OptId = OptId::at(982);
    pub const RUBY_LIB: OptId = OptId::at(983);
    pub const RUBY_REQUIRE: OptId = OptId::at(984);
    pub const RUBYREQUIRE: OptId = OptId::at(985);
    pub const RVM: OptId = OptId::at(986);
    pub const RVM_PATH: OptId = OptId::at(987);
    pub const SAFE_FD: OptId = OptId::at(988);
    pub const SAFE_PIDFILE: OptId = OptId::at(989);
    pub const SAFE_PIDFILE2: OptId = OptId::at(990);
    pub const SCGI_MODIFIER1: OptId = OptId::at(991);
    pub const SCGI_MODIFIER2: OptId = OptId::at(992);
    pub const SCGI_NPH_SOCKET: OptId = OptId::at(993);
    pub const SCGI_SOCKET: OptId = OptId::at(994);
    pub const SEGFAULT_ALARM: OptId = OptId::at(995);
    pub const SET: OptId = OptId::at(996);
    pub const SET_PH: OptId = OptId::at(997);
    pub const SET_PLACEHOLDER: OptId = OptId::at(998);
    pub const SETNS: OptId = OptId::at(999);
    pub const SETNS_PREOPEN: OptId = OptId::at(1000);
    pub const SETNS_SKIP: OptId = OptId::at(1001);
    pub const SETNS_SOCKET: OptId = OptId::at(1002);
    pub const SETNS_SOCKET_SKIP: OptId = OptId::at(1003);
    pub const SHARED_IMPORT: OptId = OptId::at(1004);
    pub const SHARED_PY_IMPORT: OptId = OptId::at(1005);
    pub const SHARED_PYIMPORT: OptId = OptId::at(1006);
    pub const SHARED_PYTHON_IMPORT: OptId = OptId::at(1007);
    pub const SHARED_RB_REQUIRE: OptId = OptId::at(1008);
    pub const SHARED_RBREQUIRE: OptId = OptId::at(1009);
    pub const SHARED_REQUIRE: OptId = OptId::at(1010);
    pub const SHARED_RUBY_REQUIRE: OptId = OptId::at(1011);
    pub const SHARED_RUBYREQUIRE: OptId = OptId::at(1012);
    pub const SHARED_SOCKET: OptId = OptId::at(1013);
    pub const SHAREDAREA: OptId = OptId::at(1014);
    pub const SHOW_CONFIG: OptId = OptId::at(1015);
    pub const SHUTDOWN_SOCKETS: OptId = OptId::at(1016);
    pub const SIGNAL: OptId = OptId::at(1017);
    pub const SIGNAL_BUFSIZE: OptId = OptId::at(1018);
    pub const SIGNAL_RBTIMER: OptId = OptId::at(1019);
    pub const SIGNAL_TIMER: OptId = OptId::at(1020);
    pub const SIGNALS_BUFSIZE: OptId = OptId::at(1021);
    pub const SINGLE_INTERPRETER: OptId = OptId::at(1022);
    pub const SKIP_ATEXIT: OptId = OptId::at(1023);
    pub const SKIP_ATEXIT_TEARDOWN: OptId = OptId::at(1024);
    pub const SKIP_ZERO: OptId = OptId::at(1025);
    pub const SMART_ATTACH_DAEMON: OptId = OptId::at(1026);
    pub const SMART_ATTACH_DAEMON2: OptId = OptId::at(1027);
    pub const SNI: OptId = OptId::at(1028);
    pub const SNI_DIR: OptId = OptId::at(1029);
    pub const SNI_DIR_CIPHERS: OptId = OptId::at(1030);
    pub const SNI_REGEXP: OptId = OptId::at(1031);
    pub const SNMP: OptId = OptId::at(1032);
    pub const SNMP_COMMUNITY: OptId = OptId::at(1033);
    pub const SO_KEEPALIVE: OptId = OptId::at(1034);
    pub const SO_SEND_TIMEOUT: OptId = OptId::at(1035);
    pub const SO_WRITE_TIMEOUT: OptId = OptId::at(1036);
    pub const SOCKET: OptId = OptId::at(1037);
    pub const SOCKET_PROTOCOL: OptId = OptId::at(1038);
    pub const SOCKET_RCVBUF: OptId = OptId::at(1039);
    pub const SOCKET_SEND_TIMEOUT: OptId = OptId::at(1040);
    pub const SOCKET_SNDBUF: OptId = OptId::at(1041);
    pub const SOCKET_TIMEOUT: OptId = OptId::at(1042);
    pub const SOCKET_WRITE_TIMEOUT: OptId = OptId::at(1043);
    pub const SPOOLER: OptId = OptId::at(1044);
    pub const SPOOLER_CHDIR: OptId = OptId::at(1045);
    pub const SPOOLER_CHEAP: OptId = OptId::at(1046);
    pub const SPOOLER_EXTERNAL: OptId = OptId::at(1047);
    pub const SPOOLER_FREQ: OptId = OptId::at(1048);
    pub const SPOOLER_FREQUENCY: OptId = OptId::at(1049);
    pub const SPOOLER_HARAKIRI: OptId = OptId::at(1050);
    pub const SPOOLER_IMPORT: OptId = OptId::at(1051);
    pub const SPOOLER_MAX_TASKS: OptId = OptId::at(1052);
    pub const SPOOLER_ORDERED: OptId = OptId::at(1053);
    pub const SPOOLER_PROCESSES: OptId = OptId::at(1054);
    pub const SPOOLER_PY_IMPORT: OptId = OptId::at(1055);
    pub const SPOOLER_PYIMPORT: OptId = OptId::at(1056);
    pub const SPOOLER_PYTHON_IMPORT: OptId = OptId::at(1057);
    pub const SPOOLER_QUIET: OptId = OptId::at(1058);
    pub const SPOOLER_SIGNAL_AS_TASK: OptId = OptId::at(1059);
    pub const SQLITE: OptId = OptId::at(1060);
    pub const SQLITE3: OptId = OptId::at(1061);
    pub const SSL_ENABLE_SSLV3: OptId = OptId::at(1062);
    pub const SSL_ENABLE_TLSV1: OptId = OptId::at(1063);
    pub const SSL_ENABLE3: OptId = OptId::at(1064);
    pub const SSL_OPTION: OptId = OptId::at(1065);
    pub const SSL_SESSION_TIMEOUT: OptId = OptId::at(1066);
    pub const SSL_SESSION_USE_CACHE: OptId = OptId::at(1067);
    pub const SSL_SESSIONS_TIMEOUT: OptId = OptId::at(1068);
    pub const SSL_SESSIONS_USE_CACHE: OptId = OptId::at(1069);
    pub const SSL_SOCKET: OptId = OptId::at(1070);
    pub const SSL_TMP_DIR: OptId = OptId::at(1071);
    pub const SSL_VERBOSE: OptId = OptId::at(1072);
    pub const SSL_VERIFY_DEPTH: OptId = OptId::at(1073);
    pub const SSLROUTER: OptId = OptId::at(1074);
    pub const SSLROUTER_BUFFER_SIZE: OptId = OptId::at(1075);
    pub const SSLROUTER_CHEAP: OptId = OptId::at(1076);
    pub const SSLROUTER_EVENTS: OptId = OptId::at(1077);
    pub const SSLROUTER_FALLBACK: OptId = OptId::at(1078);
    pub const SSLROUTER_GRACETIME: OptId = OptId::at(1079);
    pub const SSLROUTER_HARAKIRI: OptId = OptId::at(1080);
    pub const SSLROUTER_MAX_RETRIES: OptId = OptId::at(1081);
    pub const SSLROUTER_PROCESSES: OptId = OptId::at(1082);
    pub const SSLROUTER_QUIET: OptId = OptId::at(1083);
    pub const SSLROUTER_SESSION_CONTEXT: OptId = OptId::at(1084);
    pub const SSLROUTER_SNI: OptId = OptId::at(1085);
    pub const SSLROUTER_SS: OptId = OptId::at(1086);
    pub const SSLROUTER_STATS: OptId = OptId::at(1087);
    pub const SSLROUTER_STATS_SERVER: OptId = OptId::at(1088);
    pub const SSLROUTER_SUBSCRIPTION_SERVER: OptId = OptId::at(1089);
    pub const SSLROUTER_TIMEOUT: OptId = OptId::at(1090);
    pub const SSLROUTER_TO: OptId = OptId::at(1091);
    pub const SSLROUTER_USE_BASE: OptId = OptId::at(1092);
    pub const SSLROUTER_USE_CACHE: OptId = OptId::at(1093);
    pub const SSLROUTER_USE_CODE_STRING: OptId = OptId::at(1094);
    pub const SSLROUTER_USE_PATTERN: OptId = OptId::at(1095);
    pub const SSLROUTER_USE_SOCKET: OptId = OptId::at(1096);
    pub const SSLROUTER_WORKERS: OptId = OptId::at(1097);
    pub const SSLROUTER_ZERG: OptId = OptId::at(1098);
    pub const SSLROUTER2: OptId = OptId::at(1099);
    pub const ST: OptId = OptId::at(1100);
    pub const STACKLESS: OptId = OptId::at(1101);
    pub const START_UNSUBSCRIBED: OptId = OptId::at(1102);
    pub const START_RESPONSE_NODELAY: OptId = OptId::at(1103);
    pub const STATIC_CACHE_PATHS: OptId = OptId::at(1104);
    pub const STATIC_CACHE_PATHS_NAME: OptId = OptId::at(1105);
    pub const STATIC_CHECK: OptId = OptId::at(1106);
    pub const STATIC_EXPIRES: OptId = OptId::at(1107);
    pub const STATIC_EXPIRES_MTIME: OptId = OptId::at(1108);
    pub const STATIC_EXPIRES_PATH_INFO: OptId = OptId::at(1109);
    pub const STATIC_EXPIRES_PATH_INFO_MTIME: OptId = OptId::at(1110);
    pub const STATIC_EXPIRES_TYPE: OptId = OptId::at(1111);
    pub const STATIC_EXPIRES_TYPE_MTIME: OptId = OptId::at(1112);
    pub const STATIC_EXPIRES_URI: OptId = OptId::at(1113);
    pub const STATIC_EXPIRES_URI_MTIME: OptId = OptId::at(1114);
    pub const STATIC_GZIP: OptId = OptId::at(1115);
    pub const STATIC_GZIP_ALL: OptId = OptId::at(1116);
    pub const STATIC_GZIP_DIR: OptId = OptId::at(1117);
    pub const STATIC_GZIP_EXT: OptId = OptId::at(1118);
    pub const STATIC_GZIP_PREFIX: OptId = OptId::at(1119);
    pub const STATIC_GZIP_SUFFIX: OptId = OptId::at(1120);
    pub const STATIC_INDEX: OptId = OptId::at(1121);
    pub const STATIC_MAP: OptId = OptId::at(1122);
    pub const STATIC_MAP2: OptId = OptId::at(1123);
    pub const STATIC_SAFE: OptId = OptId::at(1124);
    pub const STATIC_SKIP_EXT: OptId = OptId::at(1125);
    pub const STATS: OptId = OptId::at(1126);
    pub const STATS_HTTP: OptId = OptId::at(1127);
    pub const STATS_MIN: OptId = OptId::at(1128);
    pub const STATS_MINIFIED: OptId = OptId::at(1129);
    pub const STATS_NO_CORES: OptId = OptId::at(1130);
    pub const STATS_NO_METRICS: OptId = OptId::at(1131);
    pub const STATS_PUSH: OptId = OptId::at(1132);
    pub const STATS_PUSHER_DEFAULT_FREQ: OptId = OptId::at(1133);
    pub const STATS_PUSHERS_DEFAULT_FREQ: OptId = OptId::at(1134);
    pub const STATS_SERVER: OptId = OptId::at(1135);
    pub const STATSD_ALL_GAUGES: OptId = OptId::at(1136);
    pub const STATSD_NO_WORKERS: OptId = OptId::at(1137);
    pub const STOP: OptId = OptId::at(1138);
    pub const STRICT: OptId = OptId::at(1139);
    pub const SUBSCRIBE: OptId = OptId::at(1140);
    pub const SUBSCRIBE_FREQ: OptId = OptId::at(1141);
    pub const SUBSCRIBE_TO: OptId = OptId::at(1142);
    pub const SUBSCRIBE_WITH_MODIFIER1: OptId = OptId::at(1143);
    pub const SUBSCRIBE2: OptId = OptId::at(1144);
    pub const SUBSCRIPTION_ALGO: OptId = OptId::at(1145);
    pub const SUBSCRIPTION_CLEAR_ON_SHUTDOWN: OptId = OptId::at(1146);
    pub const SUBSCRIPTION_DOTSPLIT: OptId = OptId::at(1147);
    pub const SUBSCRIPTION_MOUNTPOINT: OptId = OptId::at(1148);
    pub const SUBSCRIPTION_MOUNTPOINTS: OptId = OptId::at(1149);
    pub const SUBSCRIPTION_NOTIFY_SOCKET: OptId = OptId::at(1150);
    pub const SUBSCRIPTION_TOLERANCE: OptId = OptId::at(1151);
    pub const SUBSCRIPTION_TOLERANCE_INACTIVE: OptId = OptId::at(1152);
    pub const SUBSCRIPTION_VASSAL_REQUIRED: OptId = OptId::at(1153);
    pub const SUBSCRIPTIONS_CREDENTIALS_CHECK: OptId = OptId::at(1154);
    pub const SUBSCRIPTIONS_SIGN_CHECK: OptId = OptId::at(1155);
    pub const SUBSCRIPTIONS_SIGN_CHECK_TOLERANCE: OptId = OptId::at(1156);
    pub const SUBSCRIPTIONS_SIGN_SKIP_UID: OptId = OptId::at(1157);
    pub const SUBSCRIPTIONS_USE_CREDENTIALS: OptId = OptId::at(1158);
    pub const SUSPEND: OptId = OptId::at(1159);
    pub const SUWSGI_SOCKET: OptId = OptId::at(1160);
    pub const SYMCALL: OptId = OptId::at(1161);
    pub const SYMCALL_POST_FORK: OptId = OptId::at(1162);
    pub const SYMCALL_REGISTER_RPC: OptId = OptId::at(1163);
    pub const SYMCALL_USE_NEXT: OptId = OptId::at(1164);
    pub const TCP_FAST_OPEN: OptId = OptId::at(1165);
    pub const TCP_FAST_OPEN_CLIENT: OptId = OptId::at(1166);
    pub const TCP_FASTOPEN: OptId = OptId::at(1167);
    pub const TCP_FASTOPEN_CLIENT: OptId = OptId::at(1168);
    pub const TCP_NODELAY: OptId = OptId::at(1169);
    pub const TEST: OptId = OptId::at(1170);
    pub const THREAD_STACK_SIZE: OptId = OptId::at(1171);
    pub const THREAD_STACKSIZE: OptId = OptId::at(1172);
    pub const THREADED_LOGGER: OptId = OptId::at(1173);
    pub const THREADS: OptId = OptId::at(1174);
    pub const THREADS_STACK_SIZE: OptId = OptId::at(1175);
    pub const THREADS_STACKSIZE: OptId = OptId::at(1176);
    pub const THUNDER_LOCK: OptId = OptId::at(1177);
    pub const THUNDER_LOCK_WATCHDOG: OptId = OptId::at(1178);
    pub const TIMER: OptId = OptId::at(1179);
    pub const TORNADO: OptId = OptId::at(1180);
    pub const TOUCH_CHAIN_RELOAD: OptId = OptId::at(1181);
    pub const TOUCH_EXEC: OptId = OptId::at(1182);
    pub const TOUCH_LOGREOPEN: OptId = OptId::at(1183);
    pub const TOUCH_LOGROTATE: OptId = OptId::at(1184);
    pub const TOUCH_MULES_RELOAD: OptId = OptId::at(1185);
    pub const TOUCH_RELOAD: OptId = OptId::at(1186);
    pub const TOUCH_SIGNAL: OptId = OptId::at(1187);
    pub const TOUCH_SPOOLERS_RELOAD: OptId = OptId::at(1188);
    pub const TOUCH_WORKERS_RELOAD: OptId = OptId::at(1189);
    pub const TUNTAP_DEVICE: OptId = OptId::at(1190);
    pub const TUNTAP_DEVICE_RULE: OptId = OptId::at(1191);
    pub const TUNTAP_ROUTER: OptId = OptId::at(1192);
    pub const TUNTAP_ROUTER_FIREWALL_IN: OptId = OptId::at(1193);
    pub const TUNTAP_ROUTER_FIREWALL_OUT: OptId = OptId::at(1194);
    pub const TUNTAP_ROUTER_ROUTE: OptId = OptId::at(1195);
    pub const TUNTAP_ROUTER_STATS: OptId = OptId::at(1196);
    pub const TUNTAP_USE_CREDENTIALS: OptId = OptId::at(1197);
    pub const UDP: OptId = OptId::at(1198);
    pub const UGREEN: OptId = OptId::at(1199);
    pub const UGREEN_STACKSIZE: OptId = OptId::at(1200);
    pub const UID: OptId = OptId::at(1201);
    pub const UMASK: OptId = OptId::at(1202);
    pub const UMOUNT_AS_EMPEROR: OptId = OptId::at(1203);
    pub const UMOUNT_AS_ROOT: OptId = OptId::at(1204);
    pub const UMOUNT_AS_VASSAL: OptId = OptId::at(1205);
    pub const UMOUNT_ASAP: OptId = OptId::at(1206);
    pub const UMOUNT_IN_JAIL: OptId = OptId::at(1207);
    pub const UMOUNT_POST_JAIL: OptId = OptId::at(1208);
    pub const UMOUNT_PRE_JAIL: OptId = OptId::at(1209);
    pub const UNDEFERRED_SHARED_SOCKET: OptId = OptId::at(1210);
    pub const UNENV: OptId = OptId::at(1211);
    pub const UNIQUE_CRON: OptId = OptId::at(1212);
    pub const UNIQUE_CRON_LEGION: OptId = OptId::at(1213);
    pub const UNIQUE_LEGION_CRON: OptId = OptId::at(1214);
    pub const UNPRIVILEGED_BINARY_PATCH: OptId = OptId::at(1215);
    pub const UNPRIVILEGED_BINARY_PATCH_ARG: OptId = OptId::at(1216);
    pub const UNSHARE: OptId = OptId::at(1217);
    pub const UNSHARE2: OptId = OptId::at(1218);
    pub const UNSUBSCRIBE_ON_GRACEFUL_RELOAD: OptId = OptId::at(1219);
    pub const UPLOAD_PROGRESS: OptId = OptId::at(1220);
    pub const USAGE: OptId = OptId::at(1221);
    pub const USE_ABORT: OptId = OptId::at(1222);
    pub const UWSGI_SOCKET: OptId = OptId::at(1223);
    pub const V8_GC_FREQ: OptId = OptId::at(1224);
    pub const V8_JSGI: OptId = OptId::at(1225);
    pub const V8_LOAD: OptId = OptId::at(1226);
    pub const V8_MODULE_PATH: OptId = OptId::at(1227);
    pub const V8_PREEMPTIVE: OptId = OptId::at(1228);
    pub const VACUUM: OptId = OptId::at(1229);
    pub const VASSAL_CAP: OptId = OptId::at(1230);
    pub const VASSAL_FORK_BASE: OptId = OptId::at(1231);
    pub const VASSAL_SET: OptId = OptId::at(1232);
    pub const VASSAL_SOS: OptId = OptId::at(1233);
    pub const VASSAL_SOS_BACKLOG: OptId = OptId::at(1234);
    pub const VASSALS_CAP: OptId = OptId::at(1235);
    pub const VASSALS_INCLUDE: OptId = OptId::at(1236);
    pub const VASSALS_INCLUDE_BEFORE: OptId = OptId::at(1237);
    pub const VASSALS_INHERIT: OptId = OptId::at(1238);
    pub const VASSALS_INHERIT_BEFORE: OptId = OptId::at(1239);
    pub const VASSALS_SET: OptId = OptId::at(1240);
    pub const VASSALS_START_HOOK: OptId = OptId::at(1241);
    pub const VASSALS_STOP_HOOK: OptId = OptId::at(1242);
    pub const VENV: OptId = OptId::at(1243);
    pub const VERSION: OptId = OptId::at(1244);
    pub const VHOST: OptId = OptId::at(1245);
    pub const VHOST_HOST: OptId = OptId::at(1246);
    pub const VIRTUALENV: OptId = OptId::at(1247);
    pub const WAIT_FOR_DIR: OptId = OptId::at(1248);
    pub const WAIT_FOR_FILE: OptId = OptId::at(1249);
    pub const WAIT_FOR_FS: OptId = OptId::at(1250);
    pub const WAIT_FOR_FS_TIMEOUT: OptId = OptId::at(1251);
    pub const WAIT_FOR_IFACE: OptId = OptId::at(1252);
    pub const WAIT_FOR_IFACE_TIMEOUT: OptId = OptId::at(1253);
    pub const WAIT_FOR_INTERFACE: OptId = OptId::at(1254);
    pub const WAIT_FOR_INTERFACE_TIMEOUT: OptId = OptId::at(1255);
    pub const WAIT_FOR_MOUNTPOINT: OptId = OptId::at(1256);
    pub const WAIT_FOR_SOCKET: OptId = OptId::at(1257);
    pub const WAIT_FOR_SOCKET_TIMEOUT: OptId = OptId::at(1258);
    pub const WAIT_IFACE: OptId = OptId::at(1259);
    pub const WAIT_IFACE_TIMEOUT: OptId = OptId::at(1260);
    pub const WAIT_INTERFACE: OptId = OptId::at(1261);
    pub const WAIT_INTERFACE_TIMEOUT: OptId = OptId::at(1262);
    pub const WEB3: OptId = OptId::at(1263);
    pub const WEBDAV_ADD_COLLECTION_PROP: OptId = OptId::at(1264);
    pub const WEBDAV_ADD_COLLECTION_PROP_COMP: OptId = OptId::at(1265);
    pub const WEBDAV_ADD_COLLECTION_PROP_HREF: OptId = OptId::at(1266);
    pub const WEBDAV_ADD_OBJECT_PROP: OptId = OptId::at(1267);
    pub const WEBDAV_ADD_OBJECT_PROP_COMP: OptId = OptId::at(1268);
    pub const WEBDAV_ADD_OBJECT_PROP_HREF: OptId = OptId::at(1269);
    pub const WEBDAV_ADD_OPTION: OptId = OptId::at(1270);
    pub const WEBDAV_ADD_PROP: OptId = OptId::at(1271);
    pub const WEBDAV_ADD_PROP_COMP: OptId = OptId::at(1272);
    pub const WEBDAV_ADD_PROP_HREF: OptId = OptId::at(1273);
    pub const WEBDAV_ADD_RTYPE_COLLECTION_PROP: OptId = OptId::at(1274);
    pub const WEBDAV_ADD_RTYPE_OBJECT_PROP: OptId = OptId::at(1275);
    pub const WEBDAV_ADD_RTYPE_PROP: OptId = OptId::at(1276);
    pub const WEBDAV_CLASS_DIRECTORY: OptId = OptId::at(1277);
    pub const WEBDAV_CSS: OptId = OptId::at(1278);
    pub const WEBDAV_DIV: OptId = OptId::at(1279);
    pub const WEBDAV_JAVASCRIPT: OptId = OptId::at(1280);
    pub const WEBDAV_JS: OptId = OptId::at(1281);
    pub const WEBDAV_LOCK_CACHE: OptId = OptId::at(1282);
    pub const WEBDAV_MOUNT: OptId = OptId::at(1283);
    pub const WEBDAV_PRINCIPAL_BASE: OptId = OptId::at(1284);
    pub const WEBDAV_SKIP_PROP: OptId = OptId::at(1285);
    pub const WEBSOCKET_MAX_SIZE: OptId = OptId::at(1286);
    pub const WEBSOCKET_PING_FREQ: OptId = OptId::at(1287);
    pub const WEBSOCKET_PONG_TOLERANCE: OptId = OptId::at(1288);
    pub const WEBSOCKETS_MAX_SIZE: OptId = OptId::at(1289);
    pub const WEBSOCKETS_PING_FREQ: OptId = OptId::at(1290);
    pub const WEBSOCKETS_PONG_TOLERANCE: OptId = OptId::at(1291);
    pub const WEIGHT: OptId = OptId::at(1292);
    pub const WHITELIST: OptId = OptId::at(1293);
    pub const WORKER_EXEC: OptId = OptId::at(1294);
    pub const WORKER_EXEC2: OptId = OptId::at(1295);
    pub const WORKER_LOG_ENCODER: OptId = OptId::at(1296);
    pub const WORKER_LOG_REQ_ENCODER: OptId = OptId::at(1297);
    pub const WORKER_LOGGER: OptId = OptId::at(1298);
    pub const WORKER_LOGGER_REQ: OptId = OptId::at(1299);
    pub const WORKER_MOUNT: OptId = OptId::at(1300);
    pub const WORKER_RELOAD_MERCY: OptId = OptId::at(1301);
    pub const WORKERS: OptId = OptId::at(1302);
    pub const WRITE_ERRORS_EXCEPTION_ONLY: OptId = OptId::at(1303);
    pub const WRITE_ERRORS_TOLERANCE: OptId = OptId::at(1304);
    pub const WSGI: OptId = OptId::at(1305);
    pub const WSGI_ACCEPT_BUFFER: OptId = OptId::at(1306);
    pub const WSGI_ACCEPT_BUFFERS: OptId = OptId::at(1307);
    pub const WSGI_DISABLE_FILE_WRAPPER: OptId = OptId::at(1308);
    pub const WSGI_ENV_BEHAVIOR: OptId = OptId::at(1309);
    pub const WSGI_ENV_BEHAVIOUR: OptId = OptId::at(1310);
    pub const WSGI_FILE: OptId = OptId::at(1311);
    pub const WSGI_LITE: OptId = OptId::at(1312);
    pub const WSGI_MANAGE_CHUNKED_INPUT: OptId = OptId::at(1313);
    pub const WSGI_STRICT: OptId = OptId::at(1314);
    pub const XML: OptId = OptId::at(1315);
    pub const XMLCONFIG: OptId = OptId::at(1316);
    pub const XSLT_CONTENT_TYPE: OptId = OptId::at(1317);
    pub const XSLT_DOCROOT: OptId = OptId::at(1318);
    pub const XSLT_EXT: OptId = OptId::at(1319);
    pub const XSLT_STYLESHEET: OptId = OptId::at(1320);
    pub const XSLT_VAR: OptId = OptId::at(1321);
    pub const YAML: OptId = OptId::at(1322);
    pub const YML: OptId = OptId::at(1323);
    pub const ZABBIX_TEMPLATE: OptId = OptId::at(1324);
    pub const ZERG: OptId = OptId::at(1325);
    pub const ZERG_FALLBACK: OptId = OptId::at(1326);
    pub const ZERG_POOL: OptId = OptId::at(1327);
    pub const ZERG_SERVER: OptId = OptId::at(1328);
    pub const ZERGPOOL: OptId = OptId::at(1329);
    pub const ZEROMQ: OptId = OptId::at(1330);
    pub const ZEROMQ_SOCKET: OptId = OptId::at(1331);
    pub const ZEUS: OptId = OptId::at(1332);
    pub const ZMQ: OptId = OptId::at(1333);
    pub const ZMQ_SOCKET: OptId = OptId::at(1334);
}

pub(super) const WIDTH: usize = 38;

pub(super) static ROWS: [[u32; WIDTH]; 1335] = [
[0,15,97,18775,4,0,0,0,139,18779,22,0,0,0,0,0,83886080,0,0,0,31,18774,1,18801,107,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[15,14,0,18775,4,0,0,1,28,18915,21,1,1,0,0,0,83886080,0,0,0,31,4294967295,0,18936,111,19047,131,0,0,0,0,0,0,0,0,0,19178,23],
[29,7,0,18775,4,0,0,1,28,19201,22,2,2,0,0,0,83886080,0,0,0,31,4294967295,0,19223,100,19323,128,0,0,0,0,31,0,0,0,0,19451,10],
[36,10,0,18775,4,0,0,1,28,19461,25,3,3,0,0,0,83886080,0,0,0,31,4294967295,0,19486,73,19559,414,19973,101,0,0,41,0,0,0,0,20074,8],
[46,18,0,18775,4,0,0,1,28,20082,26,4,4,0,0,0,83886080,0,0,0,31,4294967295,0,20108,90,0,0,0,0,0,0,0,0,0,0,0,20198,5],
[64,18,0,18775,4,0,0,1,28,20082,26,4,4,0,0,0,83886080,0,0,0,31,4294967295,0,20203,118,20321,100,0,0,0,0,0,0,0,0,0,20198,5],
[82,5,0,18775,4,0,0,1,28,20421,17,5,5,2,0,0,83886080,0,0,0,31,4294967295,0,20438,105,20543,389,20932,79,0,0,38,0,0,0,0,21011,11],
[87,13,0,18775,4,0,0,1,28,21022,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21042,99,21141,62,0,0,0,0,38,0,0,0,0,21011,11],
[100,11,0,18775,4,0,0,1,139,21203,18,7,7,0,0,0,83887360,0,0,0,31,18774,1,21221,136,0,0,0,0,0,0,1,0,0,0,0,21011,11],
[111,8,0,18775,4,0,0,1,28,21357,20,8,8,2,0,0,83886080,0,0,0,31,4294967295,0,21377,121,21498,190,0,0,0,0,38,0,0,0,0,21011,11],
[119,10,0,18775,4,0,0,1,113,21689,17,9,9,0,0,0,83886080,0,0,0,31,21688,1,21706,95,0,0,0,0,21801,7,4,0,0,0,0,21011,11],
[129,10,0,18775,4,0,0,0,139,21808,18,10,10,0,0,0,83886080,0,0,0,31,18774,1,21826,71,0,0,0,0,0,0,1,0,0,0,0,21011,11],
[139,18,0,18775,4,0,0,1,28,21022,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21897,97,0,0,0,0,0,0,38,0,0,0,0,21011,11],
[157,9,0,18775,4,0,0,1,28,21994,22,11,11,6,0,1,83886080,0,0,0,31,4294967295,0,22041,64,0,0,0,0,0,0,38,0,0,0,0,21011,11],
[166,8,0,18775,4,0,0,1,28,21022,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21897,97,0,0,0,0,0,0,38,0,0,0,0,21011,11],
[174,12,0,18775,4,0,0,1,28,22105,24,12,12,32770,0,0,83886336,0,0,0,31,4294967295,0,22129,87,0,0,0,0,0,0,22,9520,16,0,0,22216,17],
[186,14,0,18775,4,0,0,1,106,22237,21,13,13,0,0,0,83886080,0,0,0,31,22233,4,22258,89,0,0,0,0,22347,5,6,0,0,0,0,21011,11],
[200,14,0,18775,4,0,0,1,28,22352,21,14,14,2,0,0,83886080,0,0,0,31,4294967295,0,22373,87,0,0,0,0,0,0,38,0,0,0,0,21011,11],
[214,11,0,18775,4,0,0,0,139,21808,18,10,10,0,0,0,83886080,0,0,0,31,18774,1,22460,62,0,0,0,0,0,0,1,0,0,0,0,21011,11],
[225,17,0,18775,4,0,0,1,120,22522,24,15,15,0,0,0,83886080,0,0,0,31,4294967295,0,22546,117,0,0,0,0,0,0,46,0,0,0,0,20074,8],
[242,5,0,18775,4,0,0,1,113,22664,12,16,16,0,0,0,83886080,0,0,0,31,22663,1,22676,98,22774,514,23288,44,23332,5,3,0,0,0,0,23337,16],
[247,7,0,247,7,0,0,1,126,23353,4,17,17,8,0,0,83887104,0,0,0,0,4294967295,0,23357,106,23463,240,23703,28,23332,5,3,0,0,0,0,23731,12],
[254,21,0,18775,4,0,0,1,10,23353,4,18,18,2,0,0,83886080,0,0,0,31,4294967295,0,23743,101,0,0,0,0,0,0,18,0,0,0,0,23844,16],
[275,13,0,18775,4,0,0,1,10,23353,4,19,19,2,0,0,83886080,0,0,0,31,4294967295,0,23860,115,23975,474,24449,56,0,0,18,0,0,0,0,23844,16],
[288,14,0,18775,4,0,0,1,11,23353,4,20,20,2,0,0,83886080,0,0,0,31,4294967295,0,24505,88,24593,511,25104,86,0,0,22,288,14,0,0,23844,16],
[302,13,0,18775,4,0,0,0,139,25190,20,21,21,0,0,0,83886080,0,0,0,31,18774,1,25210,82,25292,362,25654,52,0,0,1,0,0,0,0,25706,18],
[315,11,0,18775,4,0,0,1,139,25724,18,22,22,0,0,0,83886080,0,0,0,31,18774,1,25742,91,25833,88,0,0,0,0,1,0,0,0,0,25921,13],
[326,8,0,18775,4,0,0,0,139,25934,15,23,23,1,0,0,83886080,0,0,0,31,18774,1,25949,105,26054,412,26466,34,0,0,1,0,0,0,0,10916,7],
[334,13,0,18775,4,0,0,1,28,21022,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21897,97,0,0,0,0,0,0,38,0,0,0,0,21011,11],
[347,15,0,18775,4,0,0,1,113,26502,22,24,24,0,0,0,83886080,0,0,0,31,26500,2,26524,103,0,0,0,0,26627,6,3,0,0,0,0,26633,6],
[362,18,0,18775,4,0,0,1,32,23353,4,25,25,1,0,0,83886080,0,0,0,31,4294967295,0,26639,108,0,0,0,0,0,0,13,0,0,0,0,10916,7],
[380,11,0,18775,4,0,0,1,120,26747,18,26,26,0,0,0,83886080,0,0,0,31,4294967295,0,26765,113,0,0,0,0,0,0,14,0,0,0,0,26878,7],
[391,5,0,18775,4,0,0,1,28,26885,12,27,27,0,0,0,83886080,0,0,0,31,4294967295,0,26897,115,0,0,0,0,0,0,14,0,0,0,0,27012,9],
[396,9,0,18775,4,0,0,1,120,27021,24,28,28,1,0,0,83886080,0,0,0,31,4294967295,0,27045,118,27163,46,0,0,0,0,36,0,0,0,0,27209,13],
[405,17,0,18775,4,0,0,1,106,27223,24,29,29,0,0,0,83886080,0,0,0,31,27222,1,27247,103,27350,33,0,0,27383,9,7,0,0,0,0,23337,16],
[422,19,0,18775,4,0,0,1,28,27392,26,30,30,2,0,0,83886080,0,0,0,31,4294967295,0,27418,127,0,0,0,0,0,0,0,0,0,0,0,27545,18],
[441,11,98,18775,4,0,0,1,105,27567,18,31,31,0,0,0,83886080,0,1,4,31,27563,4,27636,75,27711,478,28189,19,22347,5,6,0,0,0,0,26633,6],
[452,12,0,18775,4,0,0,1,33,23353,4,32,32,1,0,0,83886080,0,0,0,31,4294967295,0,28208,92,0,0,0,0,0,0,15,0,0,0,0,10916,7],
[464,5,0,18775,4,0,0,1,106,28300,22,33,33,0,0,0,83886080,0,0,0,31,18774,1,28322,86,28408,84,0,0,28492,5,3,0,0,0,0,19178,23],
[469,15,0,18775,4,0,0,1,106,28497,22,34,34,0,0,0,83886080,0,0,0,31,18774,1,28519,96,0,0,0,0,22347,5,6,0,0,0,0,19178,23],
[484,17,0,18775,4,0,0,1,113,28615,24,35,35,0,0,0,83886080,0,0,0,31,18774,1,28639,94,0,0,0,0,21801,7,4,0,0,0,0,19178,23],
[501,15,0,18775,4,0,0,0,139,28733,22,36,36,0,0,0,83886080,0,0,0,31,18774,1,28755,67,0,0,0,0,0,0,1,0,0,0,0,19178,23],
[516,24,0,18775,4,0,0,0,139,28822,31,37,37,0,0,0,83886080,0,0,0,31,18774,1,28853,84,0,0,0,0,0,0,1,0,0,0,0,19178,23],
[540,11,0,18775,4,0,0,1,120,28937,18,38,38,2,0,0,83886080,0,0,0,31,4294967295,0,28955,68,0,0,0,0,0,0,14,0,0,0,0,19178,23],
[551,16,0,18775,4,0,0,1,113,29023,23,39,39,0,0,0,83886080,0,0,0,31,18774,1,29046,103,0,0,0,0,29149,6,3,0,0,0,0,19178,23],
[567,10,0,18775,4,0,0,1,120,29155,17,40,40,0,0,0,83886080,0,0,0,31,4294967295,0,29172,90,0,0,0,0,0,0,11,0,0,0,0,19178,23],
[577,14,0,18775,4,0,0,1,28,29262,21,41,41,2,0,0,83886080,0,0,0,31,4294967295,0,29283,96,0,0,0,0,0,0,11,0,0,0,0,19178,23],
[591,16,0,18775,4,0,0,1,28,29379,23,42,42,2,0,0,83886080,0,0,0,31,4294967295,0,29402,94,0,0,0,0,0,0,11,0,0,0,0,19178,23],
[607,23,0,18775,4,0,0,0,139,29496,30,43,43,0,0,0,83886080,0,0,0,31,18774,1,29526,73,0,0,0,0,0,0,1,0,0,0,0,19178,23],
[630,6,0,18775,4,0,0,1,28,29599,13,44,44,0,0,0,83886080,0,0,0,31,4294967295,0,29612,102,29714,463,30177,117,0,0,22,630,6,0,0,19178,23],
[636,15,0,18775,4,0,0,1,28,30294,22,45,45,0,0,0,83886080,0,0,0,31,4294967295,0,30316,83,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[651,16,0,18775,4,0,0,1,28,30415,23,46,46,0,0,0,83886080,0,0,0,31,4294967295,0,30438,85,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[667,16,0,18775,4,0,0,1,28,30523,23,47,47,0,0,0,83886080,0,0,0,31,4294967295,0,30546,95,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[683,16,0,18775,4,0,0,1,28,30641,23,48,48,0,0,0,83886080,0,0,0,31,4294967295,0,30664,109,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[699,12,0,18775,4,0,0,1,28,30773,19,49,49,0,0,0,83886080,0,0,0,31,4294967295,0,30792,104,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[711,12,0,18775,4,0,0,1,28,30896,19,50,50,0,0,0,83886080,0,0,0,31,4294967295,0,30915,113,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[723,19,0,18775,4,0,0,1,28,31028,26,51,51,0,0,0,83886080,0,0,0,31,4294967295,0,31054,53,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[742,14,0,18775,4,0,0,1,28,31107,21,52,52,0,0,0,83886080,0,0,0,31,4294967295,0,31128,105,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[756,15,0,18775,4,0,0,1,28,31233,22,53,53,0,0,0,83886080,0,0,0,31,4294967295,0,31255,92,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[771,15,0,18775,4,0,0,1,28,31347,22,54,54,0,0,0,83886080,0,0,0,31,4294967295,0,31369,112,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[786,9,0,18775,4,0,0,1,28,31481,16,55,55,0,0,0,83886080,0,0,0,31,4294967295,0,31497,118,31615,168,0,0,0,0,0,0,0,0,0,30399,16],
[795,12,0,18775,4,0,0,1,28,31783,19,56,56,0,0,0,83886080,0,0,0,31,4294967295,0,31802,84,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[807,13,0,18775,4,0,0,1,28,31886,20,57,57,0,0,0,83886080,0,0,0,31,4294967295,0,31906,92,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[820,14,0,18775,4,0,0,1,28,31998,21,58,58,0,0,0,83886080,0,0,0,31,4294967295,0,32019,68,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[834,12,0,18775,4,0,0,1,28,32087,19,59,59,0,0,0,83886080,0,0,0,31,4294967295,0,32106,91,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[846,13,0,18775,4,0,0,1,28,32197,20,60,60,0,0,0,83886080,0,0,0,31,4294967295,0,32217,88,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[859,8,0,11758,6,0,0,1,120,32305,12,61,61,0,0,0,83886080,0,0,0,3,4294967295,0,32317,104,32421,386,32807,44,0,0,33,0,0,0,0,11758,6],
[867,3,0,18775,4,0,0,1,107,23353,4,62,62,0,5,1,83886080,0,0,0,31,4294967295,0,32860,133,32993,215,0,0,0,0,46,0,0,0,0,33208,10],
[870,6,0,870,6,0,0,1,28,33218,17,63,63,2,0,0,83886080,0,0,0,3,4294967295,0,33235,117,33352,124,33476,47,0,0,11,0,0,0,0,33523,18],
[876,11,0,870,6,0,0,1,113,33541,14,64,64,0,0,0,83886080,0,0,0,3,18774,1,33555,71,0,0,0,0,21801,7,4,0,0,0,0,33523,18],
[887,20,0,870,6,0,0,1,120,33626,34,65,65,0,0,0,83886080,0,0,0,3,4294967295,0,33660,79,33739,337,34076,47,0,0,0,0,0,0,0,33523,18],
[907,9,0,870,6,0,0,1,120,34123,12,66,66,0,0,0,83886080,0,0,0,3,4294967295,0,34135,108,0,0,0,0,0,0,0,0,0,0,0,33523,18],
[916,15,0,870,6,0,0,1,120,34243,18,67,67,0,0,0,83886080,0,0,0,3,4294967295,0,34261,108,34369,32,0,0,0,0,23,0,0,6,3,33523,18],
[931,16,0,870,6,0,0,1,113,34413,21,68,68,0,0,0,83886080,0,0,0,3,18774,1,34434,109,0,0,0,0,34543,8,3,0,0,0,0,33523,18],
[947,19,0,870,6,0,0,0,139,34551,26,69,69,0,0,0,83886080,0,0,0,3,18774,1,34577,94,0,0,0,0,0,0,1,0,0,0,0,33523,18],
[966,17,0,870,6,0,0,0,139,34671,20,70,70,0,0,0,83886080,0,0,0,3,18774,1,34691,81,0,0,0,0,0,0,1,0,0,0,0,33523,18],
[983,20,0,870,6,0,0,0,139,34551,26,69,69,0,0,0,83886080,0,0,0,3,18774,1,34772,76,0,0,0,0,0,0,1,0,0,0,0,33523,18],
[1003,18,0,870,6,0,0,1,113,34848,21,71,71,0,0,0,83886080,0,0,0,3,18774,1,34869,84,0,0,0,0,21801,7,4,0,0,0,0,33523,18],
[1021,11,0,870,6,0,0,1,120,34953,19,72,72,0,0,0,83886080,0,0,0,3,4294967295,0,34972,81,35053,367,35420,52,0,0,0,0,0,0,0,33523,18],
[1032,14,0,870,6,0,0,1,113,35472,17,73,73,0,0,0,83886080,0,0,0,3,18774,1,35489,75,0,0,0,0,21801,7,4,0,0,0,0,33523,18],
[1046,18,0,870,6,0,0,0,139,35564,21,74,74,0,0,0,83886080,0,0,0,3,18774,1,35585,121,0,0,0,0,0,0,1,0,0,0,0,33523,18],
[1064,16,0,18775,4,0,0,0,139,35706,23,75,75,0,0,0,83886080,0,0,0,31,18774,1,35729,99,35828,520,36348,52,0,0,1,0,0,0,0,23337,16],
[1080,6,0,18775,4,0,0,0,34,23353,4,76,76,1,0,0,83886080,0,0,0,31,4294967295,0,36400,80,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[1086,3,0,1086,3,0,0,1,4,23353,4,77,77,0,0,0,83886080,0,0,0,0,4294967295,0,36480,125,36605,300,36905,53,0,0,29,0,0,0,0,1086,3],
[1089,15,0,1086,3,0,0,1,28,36958,15,78,78,0,0,0,83886080,0,0,0,0,4294967295,0,36973,96,37069,153,0,0,0,0,0,0,0,0,0,1086,3],
[1104,22,0,1086,3,0,0,0,113,37222,22,79,79,0,0,0,83886592,0,0,0,0,18774,1,37244,113,0,0,0,0,34543,8,3,0,0,0,0,1086,3],
[1126,15,0,1086,3,0,0,1,106,37357,15,80,80,0,0,0,83886080,0,0,0,0,18774,1,37372,130,0,0,0,0,22347,5,6,0,0,0,0,1086,3],
[1141,22,0,1086,3,0,0,0,139,37502,22,81,81,0,0,0,83889408,0,0,0,0,18774,1,37524,123,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1163,24,0,1086,3,0,0,0,139,37647,24,82,82,0,0,0,83886592,0,0,0,0,18774,1,37671,138,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1187,15,0,1086,3,0,0,0,139,37809,15,83,83,0,0,0,67174400,0,0,0,0,4294967295,0,37824,128,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1202,16,0,1086,3,0,0,0,139,37952,16,84,84,0,0,0,83886080,0,0,0,0,18774,1,37968,126,38094,186,0,0,0,0,1,0,0,0,0,1086,3],
[1218,10,0,1086,3,0,0,1,5,23353,4,85,85,0,0,0,83886080,0,0,0,0,4294967295,0,38280,94,0,0,0,0,0,0,28,0,0,0,0,1086,3],
[1228,9,0,1086,3,0,0,1,28,38374,9,86,86,0,0,0,83886080,0,0,0,0,4294967295,0,38383,104,0,0,0,0,0,0,13,0,0,0,0,1086,3],
[1237,11,0,1086,3,0,0,1,28,38487,11,87,87,0,0,0,83886080,0,0,0,0,4294967295,0,38498,135,0,0,0,0,0,0,0,0,0,0,0,1086,3],
[1248,14,0,1086,3,0,0,1,5,23353,4,88,85,0,0,0,83886080,0,0,0,0,4294967295,0,38633,112,38745,276,39021,25,0,0,28,0,0,0,0,1086,3],
[1262,8,99,18775,4,0,0,0,139,39046,15,89,88,0,0,0,83886080,0,0,0,31,18774,1,39061,87,0,0,0,0,0,0,1,0,0,0,0,26633,6],
[1270,12,0,1086,3,0,0,0,139,39148,12,90,89,0,0,0,83886080,0,0,0,0,18774,1,39160,124,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1282,13,0,1086,3,0,0,0,139,39148,12,90,89,0,0,0,83886080,0,0,0,0,18774,1,39284,87,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1295,13,0,1086,3,0,0,0,139,39371,13,91,90,0,0,0,83886080,0,0,0,0,18774,1,39384,98,0,0,0,0,0,0,1,0,0,0,0,1086,3],
[1308,8,0,1086,3,0,0,1,28,39482,12,92,91,0,0,0,83889664,0,0,0,0,4294967295,0,39494,114,0,0,0,0,0,0,13,0,0,0,0,1086,3],
[1316,11,0,1086,3,0,0,1,113,39608,11,93,92,0,0,0,83886080,0,0,0,0,18774,1,39619,125,0,0,0,0,21801,7,4,0,0,0,0,1086,3],
[1327,9,0,1086,3,0,0,1,28,39744,9,94,93,0,0,0,83886080,0,0,0,0,4294967295,0,39753,113,0,0,0,0,0,0,44,0,0,0,0,1086,3],
[1336,6,0,18775,4,0,0,1,28,39866,13,95,94,0,9,1,83886080,0,0,0,31,4294967295,0,39888,106,39994,428,40422,81,0,0,15,0,0,0,0,27012,9],
[1342,15,0,18775,4,0,0,1,120,40507,22,96,95,0,9,1,83886080,0,0,0,31,40503,4,40529,71,0,0,0,0,0,0,0,0,0,0,0,27012,9],
[1357,10,0,18775,4,0,0,1,28,40600,17,97,96,0,9,1,83886080,0,0,0,31,4294967295,0,40617,118,0,0,0,0,0,0,28,0,0,0,0,27012,9],
[1367,5,0,18775,4,0,0,1,120,40735,12,98,97,0,0,0,83886080,0,0,0,31,4294967295,0,40747,92,40839,482,41321,44,0,0,15,0,0,0,0,41365,12],
[1372,6,0,18775,4,0,0,1,120,41377,13,99,98,0,0,0,83886080,0,0,0,31,4294967295,0,41390,116,0,0,0,0,0,0,15,0,0,0,0,41365,12],
[1378,5,0,18775,4,0,0,0,139,41506,22,100,99,2,0,0,83886080,0,0,0,31,18774,1,41528,52,41580,398,41978,37,0,0,1,0,0,0,0,1383,7],
[1383,7,0,18775,4,0,0,1,113,42015,20,101,100,18,0,0,83886080,0,0,0,31,18774,1,42035,109,42144,451,42595,46,18388,7,3,0,0,0,0,1383,7],
[1390,12,0,18775,4,0,0,1,120,42641,29,102,101,2,0,0,83886080,0,0,0,31,4294967295,0,42670,86,42756,422,43178,50,0,0,23,0,0,10,5,1383,7],
[1402,17,0,18775,4,0,0,0,139,43262,24,103,102,0,0,0,83886080,0,0,0,31,18774,1,43286,88,0,0,0,0,0,0,1,0,0,0,0,1383,7],
[1419,18,0,18775,4,0,0,0,139,43262,24,103,102,0,0,0,83886080,0,0,0,31,18774,1,43374,78,0,0,0,0,0,0,1,0,0,0,0,1383,7],
[1437,30,0,43452,16,0,0,1,113,43468,44,104,103,0,9,1,83886080,0,0,0,3,18774,1,43512,129,43641,49,0,0,20074,8,3,0,0,0,0,43254,8],
[1467,35,0,43452,16,0,0,1,106,43690,44,105,104,0,9,1,83886080,0,0,0,3,18774,1,43734,119,43641,49,0,0,29149,6,3,0,0,0,0,43254,8],
[1502,32,0,43452,16,0,0,1,106,43853,52,106,105,0,9,1,83886080,0,0,0,3,18774,1,43905,115,43641,49,0,0,21801,7,4,0,0,0,0,43254,8],
[1534,29,0,43452,16,0,0,1,113,44020,43,107,106,0,9,1,83886080,0,0,0,3,18774,1,44063,93,43641,49,0,0,18388,7,3,0,0,0,0,43254,8],
[1563,20,0,43452,16,0,0,1,106,44156,43,108,107,0,0,0,83886080,0,0,0,3,18774,1,44199,92,44291,149,44440,97,44537,7,8,0,0,0,0,43254,8],
[1583,20,0,43452,16,0,0,1,106,44544,43,109,108,0,0,0,83886080,0,0,0,3,18774,1,44587,90,44677,88,0,0,44537,7,8,0,0,0,0,43254,8],
[1603,27,0,43452,16,0,0,1,106,44765,42,110,109,0,0,0,83886080,0,0,0,3,18774,1,44807,99,44906,132,0,0,29149,6,3,0,0,0,0,43254,8],
[1630,24,0,43452,16,0,0,1,106,45038,38,111,110,0,0,0,83886080,0,0,0,3,18774,1,45076,118,43641,49,0,0,29149,6,3,0,0,0,0,43254,8],
[1654,24,0,43452,16,0,0,0,139,45194,38,112,111,0,0,0,83886080,0,0,0,3,18774,1,45232,79,43641,49,0,0,0,0,1,0,0,0,0,43254,8],
[1678,12,0,18775,4,0,0,1,113,45311,19,113,112,18,0,0,67174400,0,0,0,0,4294967295,0,45330,123,0,0,0,0,29149,6,3,0,0,0,0,45453,10],
[1690,15,0,18775,4,0,0,1,113,45463,22,114,113,18,0,0,83886080,0,0,0,31,18774,1,45485,78,45563,415,45978,46,18388,7,3,0,0,0,0,1383,7],
[1705,12,0,18775,4,0,0,0,139,43262,24,103,102,0,0,0,83886080,0,0,0,31,18774,1,43374,78,0,0,0,0,0,0,1,0,0,0,0,1383,7],
[1717,16,0,18775,4,0,0,1,106,46024,23,115,114,18,0,0,83886080,0,0,0,31,21688,1,46047,119,46166,378,46544,72,29149,6,2,0,0,0,0,1383,7],
[1733,22,0,18775,4,0,0,1,106,46616,29,116,115,18,0,0,83886080,0,0,0,31,18774,1,46645,124,46769,99,0,0,22347,5,6,0,0,0,0,1383,7],
[1755,22,0,18775,4,0,0,1,106,46868,29,117,116,18,0,0,83886080,0,0,0,31,18774,1,46897,92,46989,455,47444,83,22347,5,6,0,0,0,0,1383,7],
[1777,12,0,18775,4,0,0,1,113,47527,19,118,117,18,0,0,83886080,0,0,0,31,18774,1,47546,68,47614,370,47984,43,18388,7,3,0,0,0,0,1383,7],
[1789,11,0,18775,4,0,0,2,120,48027,22,119,118,0,0,0,83886080,0,0,0,31,4294967295,0,48049,90,48139,228,0,0,0,0,0,0,0,0,0,20074,8],
[1800,14,0,18775,4,0,0,1,113,48367,22,120,119,2,0,0,83886080,0,0,0,31,18774,1,48389,131,48520,130,0,0,21801,7,4,0,0,0,0,26878,7],
[1814,11,0,18775,4,0,0,1,28,48650,24,121,120,2,0,0,83886080,0,0,0,31,4294967295,0,48674,104,0,0,0,0,0,0,15,0,0,0,0,27545,18],
[1825,16,0,18775,4,0,0,1,28,48650,24,121,120,2,0,0,83886080,0,0,0,31,4294967295,0,48778,119,48897,105,0,0,0,0,15,0,0,0,0,27545,18],
[1841,12,0,18775,4,0,0,1,35,23353,4,122,121,8192,0,0,83886080,0,0,0,31,4294967295,0,49002,123,49125,441,49566,53,0,0,15,0,0,0,0,49619,12],
[1853,20,0,18775,4,0,0,0,139,49631,27,123,122,8192,0,0,83886080,0,0,0,31,18774,1,49658,101,49759,190,0,0,0,0,1,0,0,0,0,49619,12],
[1873,5,67,18775,4,0,0,2,36,23353,4,124,123,0,0,0,83886080,0,0,0,31,4294967295,0,49949,75,0,0,0,0,0,0,9,0,0,0,0,18908,7],
[1878,12,67,18775,4,0,0,2,36,23353,4,125,123,0,0,0,83886080,0,0,0,31,4294967295,0,50024,87,50111,462,50573,81,0,0,9,0,0,0,0,18908,7],
[1890,12,0,18775,4,0,0,1,120,50654,19,126,124,0,0,0,83886080,0,0,0,31,4294967295,0,50673,98,50771,408,51179,81,0,0,30,0,0,0,0,18908,7],
[1902,6,0,18775,4,0,0,1,120,51260,13,127,125,0,0,0,83886080,0,0,0,31,4294967295,0,51273,85,51358,152,0,0,0,0,15,0,0,0,0,19451,10],
[1908,19,0,18775,4,0,0,1,106,51517,26,128,126,0,0,0,83886080,0,0,0,31,51510,7,51543,94,0,0,0,0,22347,5,6,0,0,0,0,20074,8],
[1927,21,0,18775,4,0,0,1,113,51637,28,129,127,0,0,0,83886080,0,0,0,31,18774,1,51665,101,0,0,0,0,21801,7,4,0,0,0,0,20074,8],
[1948,5,0,18775,4,0,0,1,120,51766,22,130,128,0,0,0,83886080,0,0,0,31,4294967295,0,51788,68,51856,106,0,0,0,0,23,0,0,15,3,20074,8],
[1953,10,0,18775,4,0,0,0,139,51983,17,131,129,0,0,0,83886080,0,0,0,31,18774,1,52000,67,0,0,0,0,0,0,1,0,0,0,0,20074,8],
[1963,11,0,18775,4,0,0,0,139,51983,17,131,129,0,0,0,83886080,0,0,0,31,18774,1,52067,63,0,0,0,0,0,0,1,0,0,0,0,20074,8],
[1974,12,0,52130,4,0,0,1,28,52134,14,132,130,0,0,0,83886080,0,0,0,0,4294967295,0,52148,60,0,0,0,0,0,0,14,0,0,0,0,52208,12],
[1986,13,0,18775,4,0,0,0,139,52220,20,133,131,0,0,0,83886080,0,0,0,31,18774,1,52240,96,0,0,0,0,0,0,1,0,0,0,0,27012,9],
[1999,14,0,18775,4,0,0,0,139,52336,21,134,132,0,0,0,83886336,0,0,0,31,18774,1,52357,88,0,0,0,0,0,0,1,0,0,0,0,27012,9],
[2013,14,0,18775,4,0,0,1,28,52445,22,135,133,0,0,0,83886080,0,0,0,31,4294967295,0,52467,95,52562,380,52942,81,0,0,41,0,0,0,0,20074,8],
[2027,12,0,18775,4,0,0,0,139,53023,19,136,134,1,0,0,83886080,0,0,0,31,18774,1,53042,95,0,0,0,0,0,0,1,0,0,0,0,26878,7],
[2039,6,0,18775,4,0,0,1,75,23353,4,137,135,1,0,0,83886080,0,0,0,31,4294967295,0,53137,95,53232,122,0,0,0,0,17,0,0,0,0,27209,13],
[2045,9,0,18775,4,0,0,0,37,23353,4,138,136,1,0,0,83886080,0,0,0,31,4294967295,0,53354,90,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[2054,16,0,18775,4,0,0,1,38,23353,4,139,137,1,0,0,83886080,0,0,0,31,4294967295,0,53444,102,0,0,0,0,0,0,11,0,0,0,0,25706,18],
[2070,6,0,2070,6,0,0,1,127,23353,4,140,138,0,0,0,83886080,0,0,0,0,4294967295,0,53546,88,53634,103,0,0,53737,10,3,0,0,0,0,53747,4],
[2076,12,0,18775,4,0,0,1,113,53751,19,141,139,0,0,0,83886080,0,0,0,31,18774,1,53770,81,53851,438,54289,30,54319,4,3,0,0,0,0,27545,18],
[2088,4,0,18775,4,0,0,1,6,23353,4,142,140,2,0,0,83886080,0,0,0,31,4294967295,0,54323,75,54398,311,0,0,0,0,20,0,0,0,0,23844,16],
[2092,9,0,54709,9,0,0,1,8,23353,4,143,141,2,0,0,83886080,0,0,0,0,4294967295,0,54718,58,0,0,0,0,0,0,20,0,0,0,0,54776,9],
[2101,16,0,54709,9,0,0,1,16,23353,4,144,142,2,18,1,83886080,0,0,0,0,4294967295,0,54794,75,0,0,0,0,0,0,39,0,0,0,0,54776,9],
[2117,13,0,18775,4,0,0,1,113,54869,20,145,143,0,0,0,83886080,0,0,0,31,18774,1,54889,95,0,0,0,0,21801,7,4,0,0,0,0,23844,16],
[2130,11,0,18775,4,0,0,1,15,23353,4,146,144,2,18,1,83886080,0,0,0,31,4294967295,0,54984,100,0,0,0,0,0,0,20,0,0,0,0,23844,16],
[2141,5,0,18775,4,0,0,1,7,23353,4,147,145,2,0,0,83886080,0,0,0,31,4294967295,0,55084,101,55185,442,55627,68,0,0,22,2141,5,0,0,23844,16],
[2146,9,0,54709,9,0,0,1,8,23353,4,148,141,2,0,0,83886080,0,0,0,0,4294967295,0,55695,84,55779,163,55942,54,0,0,20,0,0,0,0,54776,9],
[2155,16,0,54709,9,0,0,1,16,23353,4,149,142,2,18,1,83886080,0,0,0,0,4294967295,0,54794,75,0,0,0,0,0,0,39,0,0,0,0,54776,9],
[2171,9,100,18775,4,0,0,1,120,55996,16,150,146,0,0,0,83886080,0,0,0,31,4294967295,0,56012,91,56103,433,56536,86,0,0,13,0,0,0,0,25706,18],
[2180,10,0,18775,4,0,0,1,120,56622,17,151,147,0,0,0,83886080,0,0,0,31,4294967295,0,56639,108,56747,158,0,0,0,0,13,0,0,0,0,25706,18],
[2190,20,0,18775,4,0,0,0,139,56905,27,152,148,2,0,0,83886080,0,0,0,31,18774,1,56932,104,0,0,0,0,0,0,1,0,0,0,0,23844,16],
[2210,14,0,18775,4,0,0,1,9,23353,4,153,149,1,0,0,83886080,0,0,0,31,4294967295,0,57036,96,57132,427,57559,78,0,0,28,0,0,0,0,57637,12],
[2224,15,0,18775,4,0,0,1,9,23353,4,154,150,0,0,0,83886080,0,0,0,31,4294967295,0,57649,109,57758,384,58142,90,0,0,28,0,0,0,0,57637,12],
[2239,10,0,18775,4,0,0,1,28,58232,21,155,151,0,0,0,83886080,0,0,0,31,4294967295,0,58253,78,0,0,0,0,0,0,41,0,0,0,0,20074,8],
[2249,11,0,18775,4,0,0,0,139,58331,18,156,152,0,0,0,83886080,0,0,0,31,18774,1,58349,78,58427,351,58778,29,0,0,1,0,0,0,0,1383,7],
[2260,17,0,18775,4,0,0,0,139,58807,24,157,153,0,0,0,67174400,0,0,0,0,4294967295,0,58831,63,0,0,0,0,0,0,1,0,0,0,0,45453,10],
[2277,11,0,18775,4,0,0,0,139,58894,18,158,154,0,0,0,83886080,0,19,4,31,18774,1,58946,72,59018,451,59469,32,0,0,1,0,0,0,0,59501,18],
[2288,32,0,18775,4,0,0,0,56,59519,31,159,155,0,0,0,67174400,0,0,0,0,4294967295,0,59550,78,0,0,0,0,0,0,1,0,0,0,0,45453,10],
[2320,15,76,18775,4,0,0,0,56,59628,30,160,156,0,0,0,83886080,0,0,0,31,22663,1,59658,113,59771,351,60122,53,0,0,1,0,0,0,0,18388,7],
[2335,16,0,18775,4,0,0,0,139,60175,23,161,157,0,0,0,83886080,0,0,0,31,18774,1,60198,132,0,0,0,0,0,0,1,0,0,0,0,49619,12],
[2351,23,0,18775,4,0,0,0,139,60330,30,162,158,0,0,0,83886080,0,0,0,31,18774,1,60360,100,60460,323,60783,52,0,0,1,0,0,0,0,18388,7],
[2374,6,0,18775,4,0,0,1,76,23353,4,163,159,1,0,0,83886080,0,0,0,31,4294967295,0,60835,93,0,0,0,0,0,0,14,0,0,0,0,10916,7],
[2380,5,0,18775,4,0,0,0,48,23353,4,164,160,1,0,0,83886080,0,0,0,31,4294967295,0,60928,85,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[2385,15,0,18775,4,0,0,0,139,61013,22,165,161,0,0,0,83886080,0,0,0,31,18774,1,61035,149,0,0,0,0,0,0,1,0,0,0,0,27012,9],
[2400,15,0,18775,4,0,0,0,139,61184,22,166,162,0,0,0,83886080,0,0,0,31,18774,1,61206,106,0,0,0,0,0,0,1,0,0,0,0,27012,9],
[2415,13,0,61312,8,0,0,1,120,61320,14,167,163,0,0,0,83886080,0,0,0,0,4294967295,0,61334,93,0,0,0,0,0,0,14,0,0,0,0,61427,12],
[2428,17,0,61312,8,0,0,1,120,61439,18,168,164,0,0,0,83886080,0,0,0,0,4294967295,0,61457,103,0,0,0,0,0,0,33,0,0,0,0,61427,12],
[2445,18,0,61312,8,0,0,1,113,61560,19,169,165,0,0,0,83886080,0,0,0,0,4294967295,0,61579,102,0,0,0,0,61681,9,2,0,0,0,0,61427,12],
[2463,12,0,18775,4,0,0,0,139,61690,19,170,166,0,0,0,83886080,0,0,0,31,18774,1,61709,74,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[2475,12,0,18775,4,0,0,0,139,61783,19,171,167,0,0,0,67174400,0,0,0,0,4294967295,0,61802,96,61898,80,0,0,0,0,1,0,0,0,0,45453,10],
[2487,13,0,18775,4,0,0,0,139,61978,20,172,168,0,0,0,83886080,0,0,0,31,18774,1,61998,108,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2500,12,0,18775,4,0,0,1,53,23353,4,173,169,1,0,0,83886080,0,0,0,31,4294967295,0,62106,118,0,0,0,0,0,0,15,0,0,0,0,41365,12],
[2512,10,0,11198,4,0,0,1,50,23353,4,174,170,1,0,0,67174400,0,0,0,0,4294967295,0,62224,117,0,0,0,0,0,0,47,0,0,0,0,53747,4],
[2522,15,0,11198,4,0,0,1,49,23353,4,175,171,1,0,0,67174400,0,0,0,0,4294967295,0,62341,105,0,0,0,0,0,0,14,0,0,0,0,53747,4],
[2537,9,0,62446,3,0,0,0,51,23353,4,176,172,1,0,0,67174400,0,0,0,0,4294967295,0,62449,116,0,0,0,0,0,0,1,0,0,0,0,62446,3],
[2546,19,0,62446,3,0,0,1,120,62565,15,177,173,1,0,0,67174400,0,0,0,0,4294967295,0,62580,122,0,0,0,0,0,0,0,0,0,0,0,62446,3],
[2565,10,0,11198,4,0,0,1,52,23353,4,178,174,1,0,0,67174400,0,0,0,0,4294967295,0,62702,115,0,0,0,0,0,0,14,0,0,0,0,53747,4],
[2575,14,0,11758,6,0,0,1,1,23353,4,179,175,1,0,0,67174400,0,0,0,0,4294967295,0,62817,99,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[2589,12,0,11758,6,0,0,0,0,23353,4,180,176,1,0,0,67174400,0,0,0,0,4294967295,0,62916,114,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[2601,19,0,11758,6,0,0,1,1,23353,4,181,175,1,0,0,67174400,0,0,0,0,4294967295,0,63030,108,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[2620,17,0,11758,6,0,0,1,99,23353,4,182,177,1,0,0,67174400,0,0,0,0,4294967295,0,63138,106,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[2637,16,0,11758,6,0,0,1,99,23353,4,183,177,1,0,0,67174400,0,0,0,0,4294967295,0,63244,132,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[2653,4,0,18775,4,0,0,1,86,63376,27,184,178,1,0,0,67174400,0,0,0,0,4294967295,0,63403,102,63505,216,0,0,0,0,47,0,0,0,0,45453,10],
[2657,7,0,18775,4,0,0,1,28,63721,14,185,179,0,0,0,83886080,0,0,0,31,4294967295,0,63735,99,63834,455,64289,58,0,0,13,0,0,0,0,2657,7],
[2664,17,0,18775,4,0,0,1,113,64347,24,186,180,0,0,0,83886080,0,0,0,31,18774,1,64371,96,64467,120,0,0,64587,9,3,0,0,0,0,2657,7],
[2681,11,0,18775,4,0,0,1,108,23353,4,187,181,0,5,1,83886080,0,0,0,31,4294967295,0,64596,115,0,0,0,0,0,0,46,0,0,0,0,2657,7],
[2692,18,0,18775,4,0,0,1,120,64711,25,188,182,0,0,0,67174400,0,0,0,0,4294967295,0,64736,94,0,0,0,0,0,0,0,0,0,0,0,45453,10],
[2710,20,0,18775,4,0,0,1,28,64830,33,189,183,0,0,0,67174400,0,0,0,0,4294967295,0,64863,63,0,0,0,0,0,0,0,0,0,0,0,45453,10],
[2730,25,0,18775,4,0,0,1,28,64830,33,189,183,0,0,0,67174400,0,0,0,0,4294967295,0,64926,88,0,0,0,0,0,0,0,0,0,0,0,45453,10],
[2755,22,0,18775,4,0,0,1,120,65014,29,190,184,0,0,0,67174400,0,0,0,0,4294967295,0,65043,131,0,0,0,0,0,0,11,0,0,0,0,45453,10],
[2777,23,0,18775,4,0,0,1,113,65176,30,191,185,0,0,0,83886080,0,0,0,31,65174,2,65206,96,0,0,0,0,21801,7,4,0,0,0,0,2657,7],
[2800,17,0,18775,4,0,0,1,28,65302,30,192,186,0,0,0,83886080,0,0,0,31,4294967295,0,65332,80,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[2817,23,0,18775,4,0,0,1,28,65302,30,192,186,0,0,0,83886080,0,0,0,31,4294967295,0,65412,116,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[2840,24,0,18775,4,0,0,1,120,65528,31,193,187,0,0,0,67174400,0,0,0,0,4294967295,0,65559,76,0,0,0,0,0,0,0,0,0,0,0,45453,10],
[2864,12,0,18775,4,0,0,1,113,65635,19,194,188,0,0,0,83886080,0,0,0,31,21688,1,65654,88,0,0,0,0,21801,7,4,0,0,0,0,2657,7],
[2876,25,0,18775,4,0,0,0,139,65742,32,195,189,0,0,0,83890944,0,0,0,31,18774,1,65774,95,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2901,18,0,18775,4,0,0,0,139,65869,25,196,190,0,0,0,83886080,0,0,0,31,18774,1,65894,96,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2919,20,0,18775,4,0,0,1,113,65996,27,197,191,0,0,0,83886080,0,0,0,31,65990,6,66023,100,0,0,0,0,66123,12,5,0,0,0,0,2657,7],
[2939,20,0,18775,4,0,0,0,139,66135,27,198,192,0,0,0,83887360,0,0,0,31,18774,1,66162,84,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2959,16,0,18775,4,0,0,0,139,66246,23,199,193,0,0,0,83886080,0,0,0,31,18774,1,66269,93,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[2975,21,0,18775,4,0,0,1,120,66362,34,200,194,0,0,0,83886080,0,0,0,31,4294967295,0,66396,85,0,0,0,0,0,0,15,0,0,0,0,2657,7],
[2996,27,0,18775,4,0,0,1,120,66362,34,200,194,0,0,0,83886080,0,0,0,31,4294967295,0,66481,110,66591,80,0,0,0,0,15,0,0,0,0,2657,7],
[3023,22,0,18775,4,0,0,1,120,66671,29,201,195,0,0,0,83886080,0,0,0,31,4294967295,0,66700,106,0,0,0,0,0,0,18,0,0,0,0,2657,7],
[3045,21,0,18775,4,0,0,1,120,66806,34,202,196,0,0,0,83886080,0,0,0,31,4294967295,0,66840,106,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[3066,27,0,18775,4,0,0,1,120,66806,34,202,196,0,0,0,83886080,0,0,0,31,4294967295,0,66946,102,67048,157,0,0,0,0,0,0,0,0,0,2657,7],
[3093,15,0,18775,4,0,0,1,120,67205,22,203,197,0,0,0,83886080,0,0,0,31,4294967295,0,67227,103,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3108,16,0,18775,4,0,0,1,120,67330,23,204,198,0,0,0,83886080,0,0,0,31,4294967295,0,67353,116,0,0,0,0,0,0,0,0,0,0,0,2657,7],
[3124,20,0,18775,4,0,0,1,120,67469,20,205,199,0,0,0,83886080,0,0,0,31,4294967295,0,67489,116,0,0,0,0,0,0,13,0,0,0,0,2657,7],
[3144,26,0,18775,4,0,0,1,113,67605,24,206,200,0,0,0,83886080,0,0,0,31,65174,2,67629,117,67746,69,0,0,21801,7,4,0,0,0,0,2657,7],
[3170,13,0,18775,4,0,0,1,120,67815,20,207,201,0,0,0,83886080,0,0,0,31,4294967295,0,67835,88,0,0,0,0,0,0,11,0,0,0,0,2657,7],
[3183,20,0,18775,4,0,0,1,120,67815,20,207,201,0,0,0,83886080,0,0,0,31,4294967295,0,67923,82,68005,415,68420,66,0,0,11,0,0,0,0,2657,7],
[3203,17,0,18775,4,0,0,0,139,68486,24,208,202,0,0,0,67174400,0,0,0,0,4294967295,0,68510,112,0,0,0,0,0,0,1,0,0,0,0,45453,10],
[3220,16,0,18775,4,0,0,1,113,68626,23,209,203,0,0,0,83886080,0,0,0,31,68622,4,68649,107,0,0,0,0,66123,12,5,0,0,0,0,2657,7],
[3236,22,0,18775,4,0,0,1,120,68756,29,210,204,0,0,0,67174400,0,0,0,0,4294967295,0,68785,70,0,0,0,0,0,0,11,0,0,0,0,45453,10],
[3258,14,0,18775,4,0,0,0,139,68855,21,211,205,0,0,0,83886080,0,0,0,31,18774,1,68876,96,68972,182,0,0,0,0,1,0,0,0,0,2657,7],
[3272,25,0,18775,4,0,0,0,139,69154,32,212,206,0,0,0,67174400,0,0,0,0,4294967295,0,69186,100,0,0,0,0,0,0,1,0,0,0,0,45453,10],
[3297,23,0,18775,4,0,0,0,139,69286,30,213,207,0,0,0,83886080,0,0,0,31,18774,1,69316,86,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[3320,17,0,18775,4,0,0,1,124,69402,20,214,208,0,23,2,83886080,0,0,0,31,4294967295,0,69444,104,69548,127,0,0,0,0,46,0,0,0,0,2657,7],
[3337,23,0,18775,4,0,0,1,120,69675,30,215,209,0,0,0,67174400,0,0,0,0,4294967295,0,69705,105,0,0,0,0,0,0,11,0,0,0,0,45453,10],
[3360,24,0,18775,4,0,0,0,139,69810,31,216,210,0,0,0,67174400,0,0,0,0,4294967295,0,69841,90,0,0,0,0,0,0,1,0,0,0,0,45453,10],
[3384,31,0,18775,4,0,0,1,28,69931,38,217,211,0,0,0,67174400,0,0,0,0,4294967295,0,69969,95,0,0,0,0,0,0,0,0,0,0,0,45453,10],
[3415,15,0,18775,4,0,0,1,120,70064,22,218,212,0,0,0,83886080,0,0,0,31,4294967295,0,70086,87,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3430,20,0,18775,4,0,0,1,120,70173,27,219,213,0,0,0,67174400,0,0,0,0,4294967295,0,70200,102,0,0,0,0,0,0,0,0,0,0,0,45453,10],
[3450,24,0,18775,4,0,0,1,28,70302,31,220,214,0,0,0,83888640,0,0,0,31,4294967295,0,70333,104,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3474,24,0,18775,4,0,0,1,28,70437,31,221,215,0,0,0,83888640,0,0,0,31,4294967295,0,70468,111,0,0,0,0,0,0,14,0,0,0,0,2657,7],
[3498,14,0,18775,4,0,0,0,139,70579,18,222,216,2,0,0,83886080,0,0,0,31,18774,1,70597,92,0,0,0,0,0,0,1,0,0,0,0,22216,17],
[3512,21,0,18775,4,0,0,0,139,70689,28,223,217,0,0,0,83886080,0,0,0,31,18774,1,70717,114,70831,151,0,0,0,0,1,0,0,0,0,20074,8],
[3533,14,84,18775,4,0,0,0,139,70982,18,224,218,0,0,0,83886080,0,0,0,31,18774,1,71000,86,71086,427,71513,33,0,0,1,0,0,0,0,18388,7],
[3547,13,0,18775,4,0,0,0,116,27021,24,28,219,1,0,0,83886080,0,0,0,31,4294967295,0,71546,53,0,0,0,0,0,0,47,0,0,0,0,27209,13],
[3560,7,0,18775,4,0,0,2,90,23353,4,225,220,1,0,0,83886080,0,0,0,31,4294967295,0,71599,51,0,0,0,0,0,0,47,0,0,0,0,71650,5],
[3567,6,0,18775,4,0,0,2,90,23353,4,226,221,1,0,0,83886080,0,0,0,31,4294967295,0,71655,50,0,0,0,0,0,0,47,0,0,0,0,71650,5],
[3573,13,0,18775,4,0,0,0,116,71705,24,227,222,1,0,0,83886080,0,0,0,31,4294967295,0,71729,76,0,0,0,0,0,0,47,0,0,0,0,27209,13],
[3586,6,0,18775,4,0,0,2,90,23353,4,228,223,1,0,0,83886080,0,0,0,31,4294967295,0,71805,75,71880,351,72231,48,0,0,47,0,0,0,0,71650,5],
[3592,5,0,18775,4,0,0,2,90,23353,4,229,224,1,0,0,83886080,0,0,0,31,4294967295,0,72279,80,72359,399,72758,43,0,0,47,0,0,0,0,71650,5],
[3597,3,0,18775,4,0,0,1,109,23353,4,230,225,0,0,0,83886080,0,0,0,31,4294967295,0,72801,102,72903,438,73341,61,0,0,28,0,0,0,0,41365,12],
[3600,6,0,18775,4,0,0,1,28,73402,14,231,226,0,0,0,83886080,0,0,0,31,4294967295,0,73416,127,0,0,0,0,0,0,15,0,0,0,0,41365,12],
[3606,14,0,18775,4,0,0,1,28,73543,21,232,227,0,0,0,83886080,0,0,0,31,4294967295,0,73564,101,73665,106,0,0,0,0,14,0,0,0,0,20074,8],
[3620,14,0,18775,4,0,0,1,28,73771,21,233,228,0,0,0,83886080,0,0,0,31,4294967295,0,73792,84,73665,106,0,0,0,0,14,0,0,0,0,20074,8],
[3634,14,0,18775,4,0,0,1,28,73876,21,234,229,0,0,0,83886080,0,0,0,31,4294967295,0,73897,104,73665,106,0,0,0,0,14,0,0,0,0,20074,8],
[3648,11,0,18775,4,0,0,1,22,74001,11,235,230,0,25,1,83886080,0,0,0,31,4294967295,0,74025,113,74138,108,0,0,0,0,21,0,0,0,0,74246,7],
[3659,16,0,18775,4,0,0,1,22,74253,11,236,231,0,25,1,83886080,0,0,0,31,4294967295,0,74264,116,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[3675,14,0,18775,4,0,0,1,22,74380,4,237,232,0,25,1,83886080,0,0,0,31,4294967295,0,74384,126,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[3689,18,0,18775,4,0,0,1,22,74510,8,238,233,0,25,1,83886080,0,0,0,31,4294967295,0,74518,123,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[3707,17,0,18775,4,0,0,1,22,23353,4,239,234,0,25,1,83886080,0,0,0,31,4294967295,0,74641,78,0,0,0,0,0,0,0,0,0,0,0,74246,7],
[3724,14,0,18775,4,0,0,1,22,74719,14,240,235,0,25,1,83886080,0,0,0,31,4294967295,0,74733,117,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[3738,19,0,18775,4,0,0,1,22,74850,9,241,236,0,25,1,83886080,0,0,0,31,4294967295,0,74859,119,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[3757,23,0,18775,4,0,0,1,22,74978,13,242,237,0,25,1,83886080,0,0,0,31,4294967295,0,74991,119,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[3780,23,0,18775,4,0,0,1,22,75110,13,243,238,0,25,1,83886080,0,0,0,31,4294967295,0,75123,128,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[3803,15,0,18775,4,0,0,1,22,75251,5,244,239,0,25,1,83886080,0,0,0,31,4294967295,0,75256,125,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[3818,18,0,18775,4,0,0,1,22,75381,8,245,240,0,25,1,83886080,0,0,0,31,4294967295,0,75389,126,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[3836,15,0,18775,4,0,0,1,22,75515,13,246,241,0,25,1,83886080,0,0,0,31,4294967295,0,75528,133,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[3851,22,0,18775,4,0,0,1,22,75661,12,247,242,0,25,1,83886080,0,0,0,31,4294967295,0,75673,122,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[3873,4,0,11758,6,0,0,1,120,75795,8,248,243,0,0,0,83886080,0,0,0,3,4294967295,0,75803,103,75906,71,0,0,0,0,0,0,0,0,0,11758,6],
[3877,17,0,18775,4,0,0,1,115,75977,24,249,244,66,0,0,83886080,0,0,0,31,18774,1,76001,104,0,0,0,0,27383,9,7,0,0,0,0,27545,18],
[3894,18,0,18775,4,0,0,1,115,76105,25,250,245,66,0,0,83886080,0,0,0,31,18774,1,76130,106,76236,161,0,0,27383,9,7,0,0,0,0,27545,18],
[3912,17,0,18775,4,0,0,1,28,76397,34,251,246,2,0,0,83886080,0,0,0,31,4294967295,0,76431,132,76563,132,0,0,0,0,0,0,0,0,0,23337,16],
[3929,15,0,18775,4,0,0,1,28,76695,22,252,247,0,0,0,83886080,0,0,0,31,4294967295,0,76717,130,76847,192,0,0,0,0,18,0,0,0,0,20198,5],
[3944,12,0,18775,4,0,0,1,28,77039,19,253,248,0,0,0,83886080,0,0,0,31,4294967295,0,77058,88,77146,457,77603,86,0,0,18,0,0,0,0,20198,5],
[3956,12,0,18775,4,0,0,1,28,77689,19,254,249,0,0,0,83886080,0,0,0,31,4294967295,0,77708,129,0,0,0,0,0,0,18,0,0,0,0,20198,5],
[3968,19,0,18775,4,0,0,1,28,77837,26,255,250,0,0,0,83886080,0,0,0,31,4294967295,0,77863,85,0,0,0,0,0,0,18,0,0,0,0,20198,5],
[3987,14,0,18775,4,0,0,1,28,77948,21,256,251,0,0,0,83886080,0,0,0,31,4294967295,0,77969,101,0,0,0,0,0,0,18,0,0,0,0,20198,5],
[4001,9,0,18775,4,0,0,1,28,78070,16,257,252,0,0,0,83886080,0,0,0,31,4294967295,0,78086,125,0,0,0,0,0,0,18,0,0,0,0,20198,5],
[4010,12,0,18775,4,0,0,1,28,78211,19,258,253,0,0,0,83886080,0,0,0,31,4294967295,0,78230,93,0,0,0,0,0,0,18,0,0,0,0,20198,5],
[4022,13,0,18775,4,0,0,1,28,78323,20,259,254,0,0,0,83886080,0,0,0,31,4294967295,0,78343,104,0,0,0,0,0,0,18,0,0,0,0,20198,5],
[4035,14,0,18775,4,0,0,1,28,78447,21,260,255,0,0,0,83886080,0,0,0,31,4294967295,0,78468,125,0,0,0,0,0,0,18,0,0,0,0,20198,5],
[4049,12,0,18775,4,0,0,1,28,78593,19,261,256,0,0,0,83886080,0,0,0,31,4294967295,0,78612,97,0,0,0,0,0,0,18,0,0,0,0,20198,5],
[4061,13,0,18775,4,0,0,1,28,78709,20,262,257,0,0,0,83886080,0,0,0,31,4294967295,0,78729,105,0,0,0,0,0,0,18,0,0,0,0,20198,5],
[4074,4,0,18775,4,0,0,2,54,23353,4,263,258,1,0,0,83886080,0,0,0,31,4294967295,0,78834,110,0,0,0,0,78944,5,2,0,0,0,0,10916,7],
[4078,14,0,18775,4,0,0,0,139,78949,21,264,259,0,0,0,83886080,0,0,0,31,18774,1,78970,92,79062,383,79445,59,0,0,1,0,0,0,0,59501,18],
[4092,7,0,18775,4,0,0,1,55,23353,4,265,260,1,0,0,83886080,0,0,0,31,4294967295,0,79504,84,0,0,0,0,0,0,43,0,0,0,0,25706,18],
[4099,15,0,18775,4,0,0,1,120,79588,22,266,261,1,0,0,83886080,0,0,0,31,4294967295,0,79610,82,79692,121,0,0,0,0,17,0,0,0,0,27209,13],
[4114,4,0,18775,4,0,0,1,13,23353,4,267,262,2,0,0,83886080,0,0,0,31,4294967295,0,79813,108,79921,72,0,0,0,0,40,0,0,0,0,59501,18],
[4118,17,0,18775,4,0,0,1,106,79993,24,268,263,0,0,0,83886080,0,0,0,31,18774,1,80017,90,0,0,0,0,61681,9,2,0,0,0,0,18908,7],
[4135,17,0,18775,4,0,0,1,106,80107,24,269,264,0,0,0,83886080,0,0,0,31,18774,1,80131,84,0,0,0,0,80215,9,2,0,0,0,0,18908,7],
[4152,18,0,18775,4,0,0,1,24,80224,13,270,265,0,0,0,83886080,0,0,0,31,4294967295,0,80237,92,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[4170,14,0,18775,4,0,0,1,24,80329,9,271,266,0,0,0,83886080,0,0,0,31,4294967295,0,80338,84,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[4184,10,0,4184,10,0,0,1,39,80422,4,272,267,0,0,0,83886080,0,0,0,3,4294967295,0,80426,144,80570,527,81097,89,0,0,11,0,0,0,0,4184,10],
[4194,22,0,4184,10,0,0,1,106,81186,19,273,268,0,0,0,83886336,0,0,0,3,18774,1,81205,76,0,0,0,0,22347,5,6,0,0,0,0,4184,10],
[4216,16,0,4184,10,0,0,0,139,81281,13,274,269,0,0,0,83886080,0,0,0,3,18774,1,81294,116,81410,98,0,0,0,0,1,0,0,0,0,4184,10],
[4232,32,0,4184,10,0,0,1,113,81508,29,275,270,0,0,0,67174400,0,0,0,0,4294967295,0,81537,112,0,0,0,0,21801,7,4,0,0,0,0,4184,10],
[4264,25,0,4184,10,0,0,1,120,81649,22,276,271,0,0,0,67174400,0,0,0,0,4294967295,0,81671,138,0,0,0,0,0,0,13,0,0,0,0,4184,10],
[4289,17,0,4184,10,0,0,1,113,81809,15,277,272,0,0,0,83886080,0,0,0,3,18774,1,81824,120,0,0,0,0,81944,6,3,0,0,0,0,4184,10],
[4306,19,0,4184,10,0,0,1,28,81950,16,278,273,0,0,0,83886080,0,0,0,3,4294967295,0,81966,102,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4325,29,0,4184,10,0,0,0,139,82068,26,279,274,0,0,0,83887616,0,0,0,3,18774,1,82094,88,0,0,0,0,0,0,1,0,0,0,0,4184,10],
[4354,20,0,4184,10,0,0,1,120,82182,14,280,275,0,0,0,67174400,0,0,0,0,4294967295,0,82196,104,0,0,0,0,0,0,0,0,0,0,0,4184,10],
[4374,14,0,4184,10,0,0,1,61,82300,11,281,276,0,0,0,83886336,0,0,0,3,4294967295,0,82311,66,82377,57,0,0,0,0,31,0,0,0,0,4184,10],
[4388,20,0,4184,10,0,0,1,113,82434,29,282,277,0,0,0,83886080,0,0,0,3,18774,1,82463,113,0,0,0,0,21801,7,4,0,0,0,0,4184,10],
[4408,19,0,4184,10,0,0,1,113,82576,16,283,278,0,0,0,83886080,0,0,0,3,18774,1,82592,94,82686,25,0,0,21801,7,4,0,0,0,0,4184,10],
[4427,22,0,4184,10,0,0,1,113,82711,19,284,279,0,0,0,67174400,0,0,0,0,4294967295,0,82730,101,0,0,0,0,34543,8,3,0,0,0,0,4184,10],
[4449,25,0,4184,10,0,0,1,106,82831,22,285,280,0,0,0,83886080,0,0,0,3,18774,1,82853,125,0,0,0,0,22347,5,6,0,0,0,0,4184,10],
[4474,29,0,4184,10,0,0,1,120,82978,19,286,281,0,0,0,83886080,0,0,0,3,4294967295,0,82997,103,0,0,0,0,0,0,15,0,0,0,0,4184,10],
[4503,20,0,4184,10,0,0,1,113,83100,17,287,282,0,0,0,83886080,0,0,0,3,18774,1,83117,72,0,0,0,0,11083,9,3,0,0,0,0,4184,10],
[4523,16,0,4184,10,0,0,1,139,83189,13,288,283,0,0,0,83886080,0,0,0,3,18774,1,83202,63,83265,83,0,0,0,0,1,0,0,0,0,4184,10],
[4539,22,0,4184,10,0,0,1,28,83348,19,289,284,0,0,0,83886336,0,0,0,3,4294967295,0,83367,132,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4561,27,0,4184,10,0,0,1,120,83499,24,290,285,0,0,0,83886336,0,0,0,3,4294967295,0,83523,84,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4588,13,0,4184,10,0,0,1,120,83607,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83627,62,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4601,16,0,4184,10,0,0,1,120,83607,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83689,89,83778,103,0,0,0,0,11,0,0,0,0,4184,10],
[4617,23,0,4184,10,0,0,1,120,83607,20,291,286,0,0,0,83886080,0,0,0,3,4294967295,0,83627,62,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4640,36,0,4184,10,0,0,1,41,83881,7,292,287,0,0,0,83890176,0,0,0,3,4294967295,0,83888,74,83962,49,0,0,0,0,0,0,0,0,0,4184,10],
[4676,30,0,4184,10,0,0,1,42,80422,4,293,288,0,0,0,83886080,0,0,0,3,4294967295,0,84011,99,84110,411,84521,140,0,0,11,0,0,0,0,4184,10],
[4706,28,0,4184,10,0,0,1,47,84661,42,294,289,0,0,0,83886080,0,0,0,3,4294967295,0,84703,70,0,0,0,0,0,0,47,0,0,0,0,4184,10],
[4734,18,0,4184,10,0,0,1,113,84773,22,295,290,0,0,0,83886080,0,0,0,3,18774,1,84795,91,0,0,0,0,21801,7,4,0,0,0,0,4184,10],
[4752,13,0,4184,10,0,0,1,28,84886,20,296,291,0,0,0,83886080,0,0,0,3,4294967295,0,84906,81,0,0,0,0,0,0,11,0,0,0,0,4184,10],
[4765,14,0,4184,10,0,0,1,140,84987,11,297,292,0,0,0,83886336,0,0,0,3,4294967295,0,84998,65,82377,57,0,0,0,0,30,0,0,0,0,4184,10],
[4779,19,0,4184,10,0,0,1,43,80422,4,298,293,0,0,0,83886080,0,0,0,3,4294967295,0,85063,116,85179,70,85249,33,0,0,13,0,0,0,0,4184,10],
[4798,20,0,4184,10,0,0,2,120,85282,17,299,294,0,0,0,83886080,0,0,0,3,4294967295,0,85299,133,85432,259,85691,64,0,0,0,0,0,0,0,4184,10],
[4818,26,0,4184,10,0,0,1,40,80422,4,300,295,0,0,0,83886080,0,0,0,3,4294967295,0,85755,125,85880,98,85978,47,0,0,0,0,0,0,0,4184,10],
[4844,22,0,4184,10,0,0,1,44,80422,4,301,296,0,0,0,83886080,0,0,0,3,4294967295,0,86025,74,86099,122,86221,44,0,0,0,0,0,0,0,4184,10],
[4866,21,0,4184,10,0,0,2,45,80422,4,302,297,0,0,0,83886080,0,0,0,3,4294967295,0,86265,107,0,0,0,0,86372,5,2,0,0,0,0,4184,10],
[4887,18,0,4184,10,0,0,1,113,83100,17,287,282,0,0,0,83886080,0,0,0,3,18774,1,86377,75,0,0,0,0,11083,9,3,0,0,0,0,4184,10],
[4905,15,0,4184,10,0,0,1,46,80422,4,303,298,0,0,0,83886080,0,0,0,3,4294967295,0,86452,87,86539,106,0,0,0,0,11,0,0,0,0,4184,10],
[4920,7,0,18775,4,0,0,1,103,23353,4,304,299,0,0,0,83886080,0,0,0,31,4294967295,0,86645,69,0,0,0,0,86714,10,2,0,0,0,0,25706,18],
[4927,5,0,4927,5,0,0,0,139,86724,15,305,300,0,0,0,83886080,0,0,0,0,18774,1,86739,113,0,0,0,0,0,0,1,0,0,0,0,86852,4],
[4932,4,0,11758,6,0,0,1,120,86856,15,306,301,0,0,0,83886080,0,0,0,3,4294967295,0,86871,75,86946,484,87430,24,0,0,14,0,0,0,0,11758,6],
[4936,15,0,18775,4,0,0,1,57,23353,4,307,302,8192,0,0,83886080,0,0,0,31,4294967295,0,87454,114,87568,193,0,0,0,0,23,0,0,26,5,49619,12],
[4951,10,0,18775,4,0,0,1,28,87815,22,308,303,0,0,0,83886080,0,0,0,31,4294967295,0,87837,92,0,0,0,0,0,0,28,0,0,0,0,27012,9],
[4961,14,0,18775,4,0,0,1,57,23353,4,309,302,8192,0,0,83886080,0,0,0,31,4294967295,0,87929,86,0,0,0,0,0,0,23,0,0,26,5,49619,12],
[4975,11,0,18775,4,0,0,1,22,74001,11,310,304,0,25,1,83886080,0,0,0,31,4294967295,0,88015,106,88121,121,0,0,0,0,21,0,0,0,0,74246,7],
[4986,16,0,18775,4,0,0,1,22,74253,11,311,305,0,25,1,83886080,0,0,0,31,4294967295,0,88242,109,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[5002,14,0,18775,4,0,0,1,22,74380,4,312,306,0,25,1,83886080,0,0,0,31,4294967295,0,88351,119,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[5016,18,0,18775,4,0,0,1,22,74510,8,313,307,0,25,1,83886080,0,0,0,31,4294967295,0,88470,116,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[5034,17,0,18775,4,0,0,1,22,23353,4,314,308,0,25,1,83886080,0,0,0,31,4294967295,0,88586,74,0,0,0,0,0,0,0,0,0,0,0,74246,7],
[5051,14,0,18775,4,0,0,1,22,74719,14,315,309,0,25,1,83886080,0,0,0,31,4294967295,0,88660,110,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[5065,19,0,18775,4,0,0,1,22,74850,9,316,310,0,25,1,83886080,0,0,0,31,4294967295,0,88770,112,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[5084,23,0,18775,4,0,0,1,22,74978,13,317,311,0,25,1,83886080,0,0,0,31,4294967295,0,88882,112,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[5107,23,0,18775,4,0,0,1,22,75110,13,318,312,0,25,1,83886080,0,0,0,31,4294967295,0,88994,121,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[5130,15,0,18775,4,0,0,1,22,75251,5,319,313,0,25,1,83886080,0,0,0,31,4294967295,0,89115,118,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[5145,18,0,18775,4,0,0,1,22,75381,8,320,314,0,25,1,83886080,0,0,0,31,4294967295,0,89233,119,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[5163,15,0,18775,4,0,0,1,22,75515,13,321,315,0,25,1,83886080,0,0,0,31,4294967295,0,89352,126,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[5178,22,0,18775,4,0,0,1,22,75661,12,322,316,0,25,1,83886080,0,0,0,31,4294967295,0,89478,115,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[5200,5,0,18775,4,0,0,1,58,23353,4,323,317,1,0,0,83886080,0,0,0,31,4294967295,0,89593,85,89678,115,0,0,0,0,14,0,0,0,0,25706,18],
[5205,10,0,18775,4,0,0,1,59,23353,4,324,318,1,0,0,83886080,0,0,0,31,4294967295,0,89793,91,0,0,0,0,0,0,14,0,0,0,0,25706,18],
[5215,11,0,18775,4,0,0,1,120,89884,18,325,319,1,0,0,83886080,0,0,0,31,4294967295,0,89902,128,0,0,0,0,0,0,14,0,0,0,0,25706,18],
[5226,6,0,18775,4,0,0,1,120,90030,13,326,320,1,0,0,83886080,0,0,0,31,4294967295,0,90043,89,0,0,0,0,0,0,14,0,0,0,0,25706,18],
[5232,3,0,18775,4,0,0,1,86,90132,19,327,321,1,0,0,83886080,0,0,0,31,4294967295,0,90151,100,90251,421,90672,63,0,0,45,0,0,0,0,71650,5],
[5235,8,0,18775,4,0,0,1,86,90735,24,328,322,1,0,0,83886080,0,0,0,31,4294967295,0,90759,95,90854,70,0,0,0,0,45,0,0,0,0,71650,5],
[5243,12,0,18775,4,0,0,1,86,90924,28,329,323,1,0,0,83886336,0,0,0,31,4294967295,0,90952,78,91030,83,0,0,0,0,45,0,0,0,0,71650,5],
[5255,9,0,18775,4,0,0,1,86,91113,25,330,324,1,0,0,83886080,0,0,0,31,4294967295,0,91138,85,91223,50,0,0,0,0,45,0,0,0,0,71650,5],
[5264,9,0,18775,4,0,0,1,120,91273,16,331,325,0,0,0,83886080,0,0,0,31,4294967295,0,91289,112,0,0,0,0,0,0,15,0,0,0,0,41365,12],
[5273,13,0,18775,4,0,0,0,139,91401,20,332,326,0,0,0,83886080,0,0,0,31,18774,1,91421,89,0,0,0,0,0,0,1,0,0,0,0,25706,18],
[5286,11,0,18775,4,0,0,1,120,91510,18,333,327,0,9,1,67174400,0,0,0,0,4294967295,0,91528,113,0,0,0,0,0,0,11,0,0,0,0,45453,10],
[5297,11,0,18775,4,0,0,1,120,91510,18,333,327,0,9,1,67174400,0,0,0,0,4294967295,0,91641,84,0,0,0,0,0,0,11,0,0,0,0,45453,10],
[5308,14,0,18775,4,0,0,1,113,91726,21,334,328,2,0,0,83886080,0,0,0,31,91725,1,91747,120,0,0,0,0,21801,7,4,0,0,0,0,26878,7],
[5322,14,0,5391,13,0,0,1,141,91867,6,335,329,0,0,0,83886080,0,0,0,0,4294967295,0,91873,80,0,0,0,0,0,0,11,0,0,0,0,91953,15],
[5336,18,0,5391,13,0,0,1,120,91968,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91978,65,0,0,0,0,0,0,18,0,0,0,0,91953,15],
[5354,22,0,5391,13,0,0,1,120,91968,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91978,65,0,0,0,0,0,0,18,0,0,0,0,91953,15],
[5376,15,0,5391,13,0,0,1,60,91867,6,337,331,0,0,0,83886080,0,0,0,0,4294967295,0,92043,88,0,0,0,0,0,0,11,0,0,0,0,91953,15],
[5391,13,0,5391,13,0,0,1,141,91867,6,338,329,0,0,0,83886080,0,0,0,0,4294967295,0,92131,121,92252,194,92446,78,0,0,11,0,0,0,0,91953,15],
[5404,19,0,5391,13,0,0,0,139,92524,15,339,332,0,0,0,83886080,0,0,0,0,18774,1,92539,79,92618,105,0,0,0,0,1,0,0,0,0,91953,15],
[5423,17,0,5391,13,0,0,1,120,91968,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,91978,65,0,0,0,0,0,0,18,0,0,0,0,91953,15],
[5440,18,0,5391,13,0,0,1,105,92723,15,340,333,0,0,0,83886080,0,0,0,0,18774,1,92738,97,0,0,0,0,92835,7,3,0,0,0,0,91953,15],
[5458,21,0,5391,13,0,0,1,120,91968,10,336,330,0,0,0,83886080,0,0,0,0,4294967295,0,92842,114,0,0,0,0,0,0,18,0,0,0,0,91953,15],
[5479,20,0,5391,13,0,0,1,113,92956,17,341,334,0,0,0,83886080,0,0,0,0,18774,1,92973,91,0,0,0,0,81944,6,3,0,0,0,0,91953,15],
[5499,22,0,5391,13,0,0,1,28,93064,18,342,335,0,0,0,83886080,0,0,0,0,4294967295,0,93082,115,0,0,0,0,0,0,11,0,0,0,0,91953,15],
[5521,22,0,5391,13,0,0,1,113,93197,18,343,336,0,0,0,83886080,0,0,0,0,18774,1,93215,102,0,0,0,0,21801,7,4,0,0,0,0,91953,15],
[5543,23,0,5391,13,0,0,1,113,93317,19,344,337,0,0,0,83886080,0,0,0,0,18774,1,93336,82,0,0,0,0,11083,9,3,0,0,0,0,91953,15],
[5566,18,0,5391,13,0,0,1,105,93418,15,345,338,0,0,0,83886080,0,0,0,0,18774,1,93433,95,0,0,0,0,93528,4,3,0,0,0,0,91953,15],
[5584,16,0,5391,13,0,0,1,120,93532,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93554,65,0,0,0,0,0,0,11,0,0,0,0,91953,15],
[5600,19,0,5391,13,0,0,1,120,93532,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93619,67,0,0,0,0,0,0,11,0,0,0,0,91953,15],
[5619,26,0,5391,13,0,0,1,120,93532,22,346,339,0,0,0,83886080,0,0,0,0,4294967295,0,93554,65,0,0,0,0,0,0,11,0,0,0,0,91953,15],
[5645,21,0,5391,13,0,0,1,113,93686,24,347,340,0,0,0,83886080,0,0,0,0,18774,1,93710,88,0,0,0,0,21801,7,4,0,0,0,0,91953,15],
[5666,21,0,5391,13,0,0,1,113,93317,19,344,337,0,0,0,83886080,0,0,0,0,18774,1,93798,71,0,0,0,0,11083,9,3,0,0,0,0,91953,15],
[5687,18,0,5391,13,0,0,1,46,91867,6,348,341,0,0,0,83886080,0,0,0,0,4294967295,0,93869,104,0,0,0,0,0,0,11,0,0,0,0,91953,15],
[5705,14,0,5391,13,0,0,1,60,91867,6,349,331,0,0,0,83886080,0,0,0,0,4294967295,0,93973,105,0,0,0,0,0,0,11,0,0,0,0,91953,15],
[5719,8,0,18775,4,0,0,0,139,94078,15,350,342,0,9,1,83886080,0,0,0,31,18774,1,94093,106,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[5727,16,0,18775,4,0,0,1,28,94199,23,351,343,2,0,0,83886080,0,0,0,31,4294967295,0,94222,125,0,0,0,0,0,0,13,0,0,0,0,27545,18],
[5743,9,0,18775,4,0,0,1,28,94347,16,352,344,2,0,0,83886080,0,0,0,31,4294967295,0,94363,119,94482,175,0,0,0,0,13,0,0,0,0,27545,18],
[5752,9,0,18775,4,0,0,1,28,94657,16,353,345,2,0,0,83886080,0,0,0,31,4294967295,0,94673,104,94777,56,0,0,0,0,0,0,0,0,0,27545,18],
[5761,4,0,18775,4,0,0,1,120,94833,11,354,346,0,0,0,83886080,0,0,0,31,4294967295,0,94844,106,94950,55,0,0,0,0,13,0,0,0,0,19178,23],
[5765,10,0,95005,5,0,0,1,120,95010,12,355,347,0,0,0,83886080,0,0,0,0,4294967295,0,95022,51,0,0,0,0,0,0,46,0,0,0,0,95073,2],
[5775,10,0,95005,5,0,0,1,28,95075,12,356,348,0,0,0,83886080,0,0,0,0,4294967295,0,95087,47,0,0,0,0,0,0,14,0,0,0,0,95073,2],
[5785,6,0,11926,4,0,0,1,120,95134,10,357,349,0,0,0,83886080,0,0,0,0,4294967295,0,95144,116,0,0,0,0,0,0,0,0,0,0,0,86852,4],
[5791,10,0,95260,5,0,0,1,120,95265,15,358,350,0,0,0,83886080,0,0,0,0,4294967295,0,95280,122,0,0,0,0,0,0,14,0,0,0,0,95402,9],
[5801,13,0,95260,5,0,0,1,120,95411,18,359,351,0,0,0,83886080,0,0,0,0,4294967295,0,95429,114,95543,112,95655,95,0,0,14,0,0,0,0,95402,9],
[5814,14,0,95260,5,0,0,0,139,95750,16,360,352,0,0,0,83886592,0,0,0,0,18774,1,95766,96,0,0,0,0,0,0,1,0,0,0,0,95402,9],
[5828,3,0,18775,4,0,0,1,28,95862,15,361,353,512,0,0,83886080,0,0,0,31,4294967295,0,95877,82,0,0,0,0,0,0,34,0,0,0,0,27209,13],
[5831,6,0,5831,6,0,0,1,128,23353,4,362,354,8,0,0,83886080,0,0,0,3,4294967295,0,95959,108,96067,421,96488,45,96533,9,3,0,0,0,0,23731,12],
[5837,25,0,5831,6,0,0,0,139,96542,21,363,355,0,0,0,83889664,0,0,0,3,18774,1,96563,113,0,0,96488,45,0,0,1,0,0,0,0,23731,12],
[5862,19,0,5831,6,0,0,0,139,96676,15,364,356,0,0,0,83886080,0,0,0,3,18774,1,96691,128,96819,132,0,0,0,0,1,0,0,0,0,23731,12],
[5881,19,0,5831,6,0,0,0,139,96951,21,365,357,0,0,0,83886080,0,0,0,3,18774,1,96972,116,0,0,0,0,0,0,1,0,0,0,0,23731,12],
[5900,3,0,18775,4,0,0,1,110,23353,4,366,358,0,0,0,83886080,0,0,0,31,4294967295,0,97088,106,97194,371,97565,46,0,0,31,0,0,0,0,19451,10],
[5903,15,0,97611,9,0,0,1,28,97620,23,367,359,8192,0,0,83886080,0,0,0,0,4294967295,0,97643,110,97753,122,97875,70,0,0,22,5903,15,0,0,95402,9],
[5918,17,0,97611,9,0,0,1,113,97945,19,368,360,0,0,0,83886080,0,0,0,0,18774,1,97964,108,0,0,0,0,21801,7,4,0,0,0,0,95402,9],
[5935,7,0,95005,5,0,0,1,120,95010,12,355,347,0,0,0,83886080,0,0,0,0,4294967295,0,98072,67,0,0,0,0,0,0,46,0,0,0,0,95073,2],
[5942,7,0,95005,5,0,0,1,28,95075,12,356,348,0,0,0,83886080,0,0,0,0,4294967295,0,98139,113,0,0,0,0,0,0,14,0,0,0,0,95073,2],
[5949,10,0,95005,5,0,0,1,129,23353,4,369,361,8,0,0,83886080,0,0,0,0,4294967295,0,98252,94,98346,116,0,0,5949,10,3,0,0,0,0,95073,2],
[5959,8,0,5959,8,0,0,0,139,98462,12,370,362,0,0,0,83886080,0,0,0,0,18774,1,98474,75,98549,105,0,0,0,0,1,0,0,0,0,23731,12],
[5967,12,0,98654,6,0,0,0,139,98660,14,371,363,8192,0,0,83886080,0,0,0,0,18774,1,98674,78,0,0,0,0,0,0,1,0,0,0,0,95402,9],
[5979,12,0,98654,6,0,0,1,28,98752,20,372,364,8192,0,0,83886080,0,0,0,0,4294967295,0,98772,114,98886,235,99121,64,0,0,22,5979,12,0,0,95402,9],
[5991,8,116,18775,4,0,0,1,113,99185,31,373,365,0,0,0,83886080,0,0,0,31,18774,1,99216,86,99302,474,99776,37,21801,7,4,0,0,0,0,18388,7],
[5999,24,0,18775,4,0,0,1,113,99815,31,374,366,0,0,0,83891712,0,0,0,27,99813,2,99846,113,99959,100,0,0,13877,6,2,0,0,0,0,18388,7],
[6023,25,0,18775,4,0,0,1,113,100059,32,375,367,0,0,0,83891712,0,0,0,27,18774,1,100091,112,100203,138,0,0,21801,7,4,0,0,0,0,18388,7],
[6048,15,0,18775,4,0,0,0,139,100341,22,376,368,0,0,0,83886080,0,0,0,31,18774,1,100363,100,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[6063,24,0,18775,4,0,0,1,113,100463,31,377,369,0,0,0,83891712,0,0,0,27,18774,1,100494,89,100583,105,0,0,100688,11,3,0,0,0,0,18388,7],
[6087,16,0,18775,4,0,0,0,139,100699,23,378,370,0,0,0,83886080,0,0,0,31,18774,1,100722,107,100829,413,99776,37,0,0,1,0,0,0,0,18388,7],
[6103,9,0,18775,4,0,0,1,113,101242,16,379,371,0,0,0,83886080,0,0,0,31,18774,1,101258,83,101341,151,0,0,21801,7,4,0,0,0,0,2657,7],
[6112,4,104,18775,4,0,0,0,2,23353,4,380,372,1,0,0,83886080,0,0,0,31,4294967295,0,101492,81,0,0,0,0,0,0,47,0,0,0,0,25706,18],
[6116,4,72,11758,6,0,0,1,120,101573,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,101581,109,101690,419,102109,39,0,0,15,0,0,0,0,11758,6],
[6120,12,0,18775,4,0,0,0,139,102148,19,382,374,0,0,0,83886080,0,0,0,31,18774,1,102167,127,0,0,0,0,0,0,1,0,0,0,0,49619,12],
[6132,12,0,18775,4,0,0,0,139,102294,19,383,375,0,0,0,83886080,0,0,0,31,18774,1,102313,86,102399,72,0,0,0,0,1,0,0,0,0,25706,18],
[6144,14,0,18775,4,0,0,1,28,102471,21,384,376,0,0,0,83886080,0,0,0,31,4294967295,0,102492,104,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6158,19,0,18775,4,0,0,1,28,102596,26,385,377,0,0,0,83886080,0,0,0,31,4294967295,0,102622,108,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6177,15,0,18775,4,0,0,1,28,102730,22,386,378,0,0,0,83886080,0,0,0,31,4294967295,0,102752,110,102862,430,103292,44,0,0,19,0,0,0,0,20198,5],
[6192,20,0,18775,4,0,0,1,28,103336,27,387,379,0,0,0,83886080,0,0,0,31,4294967295,0,103363,86,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6212,15,0,18775,4,0,0,1,28,103449,22,388,380,0,0,0,83886080,0,0,0,31,4294967295,0,103471,102,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6227,29,0,18775,4,0,0,1,28,103573,36,389,381,0,0,0,67174400,0,0,0,0,4294967295,0,103609,65,0,0,0,0,0,0,19,0,0,0,0,45453,10],
[6256,21,0,18775,4,0,0,1,28,103674,28,390,382,0,0,0,67174400,0,0,0,0,4294967295,0,103702,75,0,0,0,0,0,0,19,0,0,0,0,45453,10],
[6277,15,0,18775,4,0,0,1,28,103777,22,391,383,0,0,0,83886336,0,0,0,31,4294967295,0,103799,108,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6292,12,0,18775,4,0,0,1,28,103907,19,392,384,0,0,0,83886080,0,0,0,31,4294967295,0,103926,56,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6304,24,0,18775,4,0,0,1,28,103982,31,393,385,0,0,0,67174400,0,0,0,0,4294967295,0,104013,99,0,0,0,0,0,0,19,0,0,0,0,45453,10],
[6328,24,0,18775,4,0,0,1,28,104112,31,394,386,0,0,0,67174400,0,0,0,0,4294967295,0,104143,87,0,0,0,0,0,0,19,0,0,0,0,45453,10],
[6352,12,0,18775,4,0,0,1,28,104230,19,395,387,0,0,0,83886080,0,0,0,31,4294967295,0,104249,89,104338,425,104763,102,0,0,19,0,0,0,0,20198,5],
[6364,12,0,18775,4,0,0,1,28,104865,19,396,388,0,0,0,83886080,0,0,0,31,4294967295,0,104884,78,104962,190,0,0,0,0,19,0,0,0,0,20198,5],
[6376,19,0,18775,4,0,0,1,28,105152,26,397,389,0,0,0,83886080,0,0,0,31,4294967295,0,105178,91,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6395,14,0,18775,4,0,0,1,28,105269,21,398,390,0,0,0,83886080,0,0,0,31,4294967295,0,105290,118,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6409,26,0,18775,4,0,0,1,28,105408,33,399,391,0,0,0,67174400,0,0,0,0,4294967295,0,105441,87,0,0,0,0,0,0,19,0,0,0,0,45453,10],
[6435,9,0,18775,4,0,0,1,28,105528,16,400,392,0,0,0,83886080,0,0,0,31,4294967295,0,105544,109,105653,542,106195,67,0,0,19,0,0,0,0,20198,5],
[6444,17,0,18775,4,0,0,1,28,106262,24,401,393,0,0,0,83886080,0,0,0,31,4294967295,0,106286,102,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6461,19,0,18775,4,0,0,1,28,106388,26,402,394,0,0,0,83886080,0,0,0,31,4294967295,0,106414,90,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6480,18,0,18775,4,0,0,1,28,106504,25,403,395,0,0,0,83886336,0,0,0,31,4294967295,0,106529,79,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6498,17,0,18775,4,0,0,1,28,106608,24,404,396,0,0,0,83886080,0,0,0,31,4294967295,0,106632,77,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6515,12,0,18775,4,0,0,1,28,106709,19,405,397,0,0,0,83886080,0,0,0,31,4294967295,0,106728,140,106868,102,0,0,0,0,19,0,0,0,0,20198,5],
[6527,17,0,18775,4,0,0,1,28,106970,24,406,398,0,0,0,83886336,0,0,0,31,4294967295,0,106994,80,107074,405,107479,73,0,0,19,0,0,0,0,20198,5],
[6544,13,0,18775,4,0,0,1,28,107552,20,407,399,0,0,0,83886080,0,0,0,31,4294967295,0,107572,103,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6557,14,0,18775,4,0,0,1,28,107675,21,408,400,0,0,0,83888128,0,0,0,31,4294967295,0,107696,87,0,0,0,0,0,0,19,0,0,0,0,20198,5],
[6571,14,0,18775,4,0,0,1,28,107783,21,409,401,0,0,0,83886080,0,0,0,31,4294967295,0,107804,88,107892,110,0,0,0,0,19,0,0,0,0,20198,5],
[6585,12,0,18775,4,0,0,1,28,108002,19,410,402,0,0,0,83886080,0,0,0,31,4294967295,0,108021,96,108117,425,108542,64,0,0,19,0,0,0,0,20198,5],
[6597,13,0,18775,4,0,0,1,28,108606,20,411,403,0,0,0,83886080,0,0,0,31,4294967295,0,108626,98,108724,475,109199,62,0,0,19,0,0,0,0,20198,5],
[6610,10,0,18775,4,0,0,1,28,109261,17,412,404,0,0,0,83886336,0,0,0,31,4294967295,0,109278,109,109387,130,0,0,0,0,0,0,0,0,0,20198,5],
[6620,4,0,6620,4,0,0,1,39,109517,6,413,405,0,0,0,83886080,0,0,0,3,4294967295,0,109523,109,109632,510,110142,45,0,0,11,0,0,0,0,110187,11],
[6624,17,0,6620,4,0,0,0,139,110198,19,414,406,0,0,0,83886080,0,0,0,3,18774,1,110217,103,110320,354,110674,44,0,0,1,0,0,0,0,110187,11],
[6641,14,0,6620,4,0,0,0,139,110718,16,415,407,0,31,1,83886080,0,0,0,3,18774,1,110744,114,110858,97,0,0,0,0,1,0,0,0,0,110187,11],
[6655,17,0,6620,4,0,0,0,139,110955,17,416,408,0,0,0,67174400,0,0,0,0,4294967295,0,110972,117,0,0,0,0,0,0,1,0,0,0,0,110187,11],
[6672,16,0,6620,4,0,0,1,106,111089,21,417,409,0,0,0,83886336,0,0,0,3,18774,1,111110,113,0,0,0,0,22347,5,6,0,0,0,0,110187,11],
[6688,10,0,6620,4,0,0,0,139,111223,15,418,410,0,0,0,83886080,0,0,0,3,18774,1,111238,117,81410,98,0,0,0,0,1,0,0,0,0,110187,11],
[6698,18,0,6620,4,0,0,0,139,111355,20,419,411,0,0,0,83888128,0,0,0,3,18774,1,111375,101,111476,350,111826,38,0,0,1,0,0,0,0,110187,11],
[6716,20,0,6620,4,0,0,1,113,111864,22,420,412,0,0,0,83887104,0,0,0,3,18774,1,111886,100,0,0,0,0,21801,7,4,0,0,0,0,110187,11],
[6736,26,0,6620,4,0,0,2,139,111986,28,421,413,0,0,0,83887360,0,0,0,3,18774,1,112014,107,112121,125,0,0,0,0,1,0,0,0,0,110187,11],
[6762,11,0,6620,4,0,0,1,113,112246,17,422,414,0,0,0,83886080,0,0,0,3,18774,1,112263,121,0,0,0,0,81944,6,3,0,0,0,0,110187,11],
[6773,13,0,6620,4,0,0,1,28,112384,18,423,415,0,0,0,83886080,0,0,0,3,4294967295,0,81966,102,0,0,0,0,0,0,11,0,0,0,0,110187,11],
[6786,8,0,6620,4,0,0,1,61,112402,13,424,416,0,0,0,83886080,0,0,0,3,4294967295,0,112415,67,82377,57,0,0,0,0,31,0,0,0,0,110187,11],
[6794,14,0,6620,4,0,0,1,113,112482,31,425,417,0,0,0,83886080,0,0,0,3,18774,1,82463,113,0,0,0,0,21801,7,4,0,0,0,0,110187,11],
[6808,13,0,6620,4,0,0,1,113,112513,18,426,418,0,0,0,83886080,0,0,0,3,18774,1,112531,95,82686,25,0,0,21801,7,4,0,0,0,0,110187,11],
[6821,20,0,6620,4,0,0,1,113,112626,22,427,419,0,0,0,83887104,0,0,0,3,18774,1,112648,99,0,0,0,0,21801,7,4,0,0,0,0,110187,11],
[6841,14,0,6620,4,0,0,2,113,112747,16,428,420,0,0,0,83886080,0,0,0,3,18774,1,112763,141,112904,433,113337,57,21801,7,4,0,0,0,0,110187,11],
[6855,18,0,6620,4,0,0,2,106,113394,20,429,421,0,0,0,83886080,0,0,0,3,18774,1,113414,142,113556,62,0,0,22347,5,6,0,0,0,0,110187,11],
[6873,16,0,6620,4,0,0,0,139,113618,18,430,422,0,0,0,83888128,0,0,0,3,18774,1,113636,78,0,0,0,0,0,0,1,0,0,0,0,110187,11],
[6889,18,0,6620,4,0,0,0,139,113714,20,431,423,0,0,0,83887360,0,0,0,3,18774,1,113734,87,0,0,0,0,0,0,1,0,0,0,0,110187,11],
[6907,14,0,6620,4,0,0,1,113,113821,16,432,424,0,0,0,83886080,0,0,0,3,18774,1,113837,97,0,0,0,0,61681,9,2,0,0,0,0,110187,11],
[6921,14,0,6620,4,0,0,1,113,113934,16,433,425,0,0,0,83886080,0,0,0,3,18774,1,113950,108,0,0,0,0,80215,9,2,0,0,0,0,110187,11],
[6935,32,0,18775,4,0,0,1,139,114058,39,434,426,0,0,0,67174400,0,0,0,0,4294967295,0,114097,119,0,0,0,0,0,0,1,0,0,0,0,45453,10],
[6967,19,0,6620,4,0,0,1,106,114216,24,435,427,0,0,0,67174400,0,0,0,0,4294967295,0,114240,114,0,0,0,0,22347,5,6,0,0,0,0,110187,11],
[6986,23,0,6620,4,0,0,1,120,114354,21,436,428,0,0,0,67174400,0,0,0,0,4294967295,0,114375,105,0,0,0,0,0,0,15,0,0,0,0,110187,11],
[7009,14,0,6620,4,0,0,1,113,114480,19,437,429,0,0,0,83886080,0,0,0,3,18774,1,114499,73,0,0,0,0,11083,9,3,0,0,0,0,110187,11],
[7023,10,0,6620,4,0,0,1,139,114572,15,438,430,0,0,0,83886080,0,0,0,3,18774,1,83202,63,83265,83,0,0,0,0,1,0,0,0,0,110187,11],
[7033,13,0,6620,4,0,0,0,139,114587,15,439,431,0,0,0,83886080,0,0,0,3,18774,1,114602,106,114708,401,115109,33,0,0,1,0,0,0,0,110187,11],
[7046,16,0,6620,4,0,0,1,28,115142,21,440,432,0,0,0,83886336,0,0,0,3,4294967295,0,83367,132,0,0,0,0,0,0,11,0,0,0,0,110187,11],
[7062,29,0,6620,4,0,0,1,139,115163,31,441,433,0,0,0,83886336,0,0,0,3,18774,1,115194,78,115272,63,0,0,0,0,1,0,0,0,0,110187,11],
[7091,11,0,18775,4,0,0,1,24,115335,6,442,434,0,0,0,83886080,0,0,0,31,4294967295,0,115341,91,115432,478,115910,42,0,0,11,0,0,0,0,18908,7],
[7102,21,0,18775,4,0,0,1,106,115952,21,443,435,0,0,0,83886080,0,0,0,31,18774,1,115973,90,116063,389,116452,54,61681,9,2,0,0,0,0,18908,7],
[7123,21,0,18775,4,0,0,1,106,116506,21,444,436,0,0,0,83886080,0,0,0,31,18774,1,116527,115,0,0,0,0,80215,9,2,0,0,0,0,18908,7],
[7144,7,0,6620,4,0,0,1,120,116642,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116664,56,0,0,0,0,0,0,11,0,0,0,0,110187,11],
[7151,10,0,6620,4,0,0,1,120,116642,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116720,90,83778,103,0,0,0,0,11,0,0,0,0,110187,11],
[7161,17,0,6620,4,0,0,1,120,116642,22,445,437,0,0,0,83886080,0,0,0,3,4294967295,0,116664,56,0,0,0,0,0,0,11,0,0,0,0,110187,11],
[7178,16,0,6620,4,0,0,1,3,116810,18,446,438,0,0,0,83886080,0,0,0,3,4294967295,0,116828,116,0,0,0,0,0,0,0,0,0,0,0,110187,11],
[7194,30,0,6620,4,0,0,1,41,116944,9,447,439,0,0,0,83890176,0,0,0,3,4294967295,0,116953,75,0,0,0,0,0,0,0,0,0,0,0,110187,11],
[7224,24,0,6620,4,0,0,1,42,109517,6,448,440,0,0,0,83886080,0,0,0,3,4294967295,0,117028,95,117123,172,0,0,0,0,11,0,0,0,0,110187,11],
[7248,12,0,6620,4,0,0,1,113,117295,24,449,441,0,0,0,83886080,0,0,0,3,18774,1,117319,97,117416,414,117830,46,21801,7,4,0,0,0,0,110187,11],
[7260,7,0,6620,4,0,0,1,28,117876,22,450,442,0,0,0,83886080,0,0,0,3,4294967295,0,117898,127,118025,377,118402,64,0,0,11,0,0,0,0,110187,11],
[7267,13,0,6620,4,0,0,1,62,109517,6,451,443,0,18,1,83886080,0,0,0,3,4294967295,0,118466,111,118577,108,118685,76,0,0,0,0,0,0,0,110187,11],
[7280,8,0,6620,4,0,0,1,140,118761,13,452,444,0,0,0,83886080,0,0,0,3,4294967295,0,118774,66,82377,57,0,0,0,0,30,0,0,0,0,110187,11],
[7288,13,0,6620,4,0,0,1,43,109517,6,453,445,0,0,0,83886080,0,0,0,3,4294967295,0,118840,118,85179,70,118958,27,0,0,13,0,0,0,0,110187,11],
[7301,14,0,6620,4,0,0,2,120,118985,19,454,446,0,0,0,83886080,0,0,0,3,4294967295,0,119004,135,85432,259,119139,58,0,0,0,0,0,0,0,110187,11],
[7315,20,0,6620,4,0,0,1,40,109517,6,455,447,0,0,0,83886080,0,0,0,3,4294967295,0,119197,127,85880,98,119324,41,0,0,0,0,0,0,0,110187,11],
[7335,16,0,6620,4,0,0,1,44,109517,6,456,448,0,0,0,83886080,0,0,0,3,4294967295,0,119365,76,86099,122,119441,38,0,0,0,0,0,0,0,110187,11],
[7351,15,0,6620,4,0,0,2,45,109517,6,457,449,0,0,0,83886080,0,0,0,3,4294967295,0,119479,108,0,0,0,0,86372,5,2,0,0,0,0,110187,11],
[7366,8,0,6620,4,0,0,1,28,119587,16,458,450,0,0,0,83886080,0,0,0,3,4294967295,0,119603,119,119722,52,0,0,0,0,28,0,0,0,0,110187,11],
[7374,15,0,6620,4,0,0,0,139,119774,17,459,451,0,0,0,83886080,0,0,0,3,18774,1,119791,123,119914,370,120284,48,0,0,1,0,0,0,0,110187,11],
[7389,12,0,6620,4,0,0,1,113,114480,19,437,429,0,0,0,83886080,0,0,0,3,18774,1,120332,70,0,0,0,0,11083,9,3,0,0,0,0,110187,11],
[7401,9,0,6620,4,0,0,1,46,109517,6,460,452,0,0,0,83886080,0,0,0,3,4294967295,0,120402,88,86539,106,0,0,0,0,11,0,0,0,0,110187,11],
[7410,13,0,18775,4,0,0,1,24,120490,8,461,453,0,0,0,83890176,0,0,0,31,4294967295,0,120498,95,120593,117,0,0,0,0,11,0,0,0,0,18908,7],
[7423,10,0,6620,4,0,0,1,39,109517,6,462,405,0,0,0,83886080,0,0,0,3,4294967295,0,120710,51,0,0,0,0,0,0,11,0,0,0,0,110187,11],
[7433,5,0,6620,4,0,0,1,63,109517,6,463,454,0,18,1,83886080,0,0,0,3,4294967295,0,120761,73,120834,468,121302,82,0,0,12,0,0,0,0,110187,11],
[7438,17,0,6620,4,0,0,0,139,121384,24,464,455,0,18,1,83886080,0,0,0,3,18774,1,121408,92,0,0,0,0,0,0,1,0,0,0,0,110187,11],
[7455,21,0,6620,4,0,0,1,120,121500,28,465,456,0,18,1,83886080,0,0,0,3,4294967295,0,121528,95,0,0,0,0,0,0,0,0,0,0,0,110187,11],
[7476,12,0,18775,4,0,0,1,27,121623,7,466,457,0,18,1,83886080,0,0,0,31,4294967295,0,121630,98,121728,99,0,0,0,0,12,0,0,0,0,18908,7],
[7488,22,0,18775,4,0,0,1,106,121827,22,467,458,0,18,1,83886080,0,0,0,31,18774,1,121849,93,0,0,0,0,61681,9,2,0,0,0,0,18908,7],
[7510,22,0,18775,4,0,0,1,106,121942,22,468,459,0,18,1,83886080,0,0,0,31,18774,1,121964,83,0,0,0,0,80215,9,2,0,0,0,0,18908,7],
[7532,6,0,6620,4,0,0,1,64,109517,6,469,460,0,18,1,83886080,0,0,0,3,4294967295,0,122047,139,122186,102,122288,64,0,0,22,7532,6,0,0,110187,11],
[7538,4,0,18775,4,0,0,1,113,122352,11,470,461,2,0,0,83886080,0,0,0,31,18774,1,122363,111,122474,438,122912,23,21801,7,4,0,0,0,0,1383,7],
[7542,4,0,18775,4,0,0,1,109,23353,4,471,462,1,0,0,67174400,0,0,0,0,4294967295,0,122935,123,0,0,0,0,0,0,28,0,0,0,0,45453,10],
[7546,6,0,18775,4,0,0,1,86,123058,22,472,463,1,0,0,83886080,0,0,0,31,4294967295,0,123080,58,123138,418,123556,51,0,0,45,0,0,0,0,71650,5],
[7552,12,0,18775,4,0,0,1,86,123058,22,473,463,1,0,0,83886080,0,0,0,31,4294967295,0,123607,60,0,0,0,0,0,0,45,0,0,0,0,71650,5],
[7564,6,0,18775,4,0,0,1,86,123667,22,474,464,1,0,0,83886080,0,0,0,31,4294967295,0,123689,95,123784,361,124145,40,0,0,45,0,0,0,0,71650,5],
[7570,9,0,18775,4,0,0,1,86,124185,25,475,465,1,0,0,83886080,0,0,0,31,4294967295,0,124210,84,124294,363,124657,56,0,0,45,0,0,0,0,71650,5],
[7579,7,0,18775,4,0,0,1,86,124713,23,476,466,1,0,0,83886080,0,0,0,31,4294967295,0,124736,61,124797,372,125169,44,0,0,45,0,0,0,0,71650,5],
[7586,11,0,18775,4,0,0,1,86,125213,27,477,467,1,0,0,83887616,0,0,0,31,4294967295,0,125240,80,0,0,0,0,0,0,45,0,0,0,0,71650,5],
[7597,17,0,18775,4,0,0,1,86,125320,33,478,468,1,0,1,83889152,0,0,0,31,4294967295,0,125353,92,0,0,0,0,0,0,45,0,0,0,0,71650,5],
[7614,10,0,18775,4,0,0,1,86,125445,26,479,469,1,0,0,83886080,0,0,0,31,4294967295,0,125471,84,125555,365,125920,60,0,0,45,0,0,0,0,71650,5],
[7624,10,0,18775,4,0,0,1,86,125980,26,480,470,1,0,0,83886080,0,0,0,31,4294967295,0,126006,105,126111,321,126432,40,0,0,45,0,0,0,0,71650,5],
[7634,13,0,18775,4,0,0,1,86,126472,29,481,471,1,0,0,83886080,0,0,0,31,4294967295,0,126501,72,126573,347,126920,59,0,0,45,0,0,0,0,71650,5],
[7647,11,0,18775,4,0,0,1,86,126979,27,482,472,1,0,0,83886080,0,0,0,31,4294967295,0,127006,65,127071,379,127450,59,0,0,45,0,0,0,0,71650,5],
[7658,15,0,18775,4,0,0,1,86,127509,31,483,473,1,0,0,83887616,0,0,0,31,4294967295,0,127540,76,0,0,0,0,0,0,45,0,0,0,0,71650,5],
[7673,21,0,18775,4,0,0,1,86,127616,37,484,474,1,0,1,83889152,0,0,0,31,4294967295,0,127653,100,0,0,0,0,0,0,45,0,0,0,0,71650,5],
[7694,10,0,18775,4,0,0,1,86,127753,26,485,475,1,0,0,83886080,0,0,0,31,4294967295,0,127779,110,127889,496,128385,43,0,0,45,0,0,0,0,71650,5],
[7704,13,0,18775,4,0,0,1,86,128428,29,486,476,1,0,0,83886080,0,0,0,31,4294967295,0,128457,88,0,0,0,0,0,0,45,0,0,0,0,71650,5],
[7717,13,0,18775,4,0,0,0,86,128545,29,487,477,1,0,0,83886080,0,0,0,31,4294967295,0,128574,93,0,0,0,0,0,0,47,0,0,0,0,71650,5],
[7730,6,0,18775,4,0,0,1,86,128667,22,488,478,1,0,0,83886080,0,0,0,31,4294967295,0,128689,100,128789,388,129177,40,0,0,45,0,0,0,0,71650,5],
[7736,9,0,18775,4,0,0,1,86,129217,25,489,479,1,0,0,83886080,0,0,0,31,4294967295,0,129242,83,0,0,0,0,0,0,45,0,0,0,0,71650,5],
[7745,9,0,18775,4,0,0,0,86,129325,25,490,480,1,0,0,83886080,0,0,0,31,4294967295,0,129350,90,0,0,0,0,0,0,47,0,0,0,0,71650,5],
[7754,5,0,18775,4,0,0,1,86,123058,22,491,463,1,0,0,83886080,0,0,0,31,4294967295,0,123607,60,0,0,0,0,0,0,45,0,0,0,0,71650,5],
[7759,5,0,18775,4,0,0,1,86,123667,22,492,464,1,0,0,83886080,0,0,0,31,4294967295,0,129440,91,0,0,0,0,0,0,45,0,0,0,0,71650,5],
[7764,8,0,18775,4,0,0,1,86,124185,25,493,465,1,0,0,83886080,0,0,0,31,4294967295,0,129531,59,0,0,0,0,0,0,45,0,0,0,0,71650,5],
[7772,8,0,18775,4,0,0,1,86,129217,25,494,479,1,0,0,83886080,0,0,0,31,4294967295,0,129590,64,0,0,0,0,0,0,45,0,0,0,0,71650,5],
[7780,18,0,18775,4,0,0,0,139,129654,25,495,481,0,0,0,83886080,0,0,0,31,18774,1,129679,79,0,0,0,0,0,0,1,0,0,0,0,23337,16],
[7798,14,0,18775,4,0,0,0,139,129758,21,496,482,0,0,0,83886080,0,0,0,31,18774,1,129779,90,129869,372,130241,79,0,0,1,0,0,0,0,18388,7],
[7812,19,0,18775,4,0,0,0,139,130320,26,497,483,0,0,0,83886080,0,0,0,31,18774,1,130346,96,130442,391,130833,57,0,0,1,0,0,0,0,18388,7],
[7831,13,0,18775,4,0,0,1,111,23353,4,498,484,1,0,0,83886080,0,0,0,31,4294967295,0,130890,81,130971,385,131356,47,0,0,31,0,0,0,0,19451,10],
[7844,13,0,18775,4,0,0,1,112,23353,4,499,485,1,0,0,83886080,0,0,0,31,4294967295,0,131403,98,131501,435,131356,47,0,0,30,0,0,0,0,19451,10],
[7857,21,0,18775,4,0,0,0,139,131936,28,500,486,0,0,0,83886080,0,0,0,31,18774,1,131964,97,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[7878,22,0,18775,4,0,0,0,139,131936,28,500,486,0,0,0,83886080,0,0,0,31,18774,1,132061,79,0,0,0,0,0,0,1,0,0,0,0,2657,7],
[7900,6,0,11758,6,0,0,1,28,132140,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,132155,126,132281,360,132641,51,0,0,32,0,0,0,0,11758,6],
[7906,7,0,18775,4,0,0,1,74,23353,4,502,488,1,0,0,83886080,0,0,0,31,4294967295,0,132692,82,132774,202,0,0,0,0,17,0,0,0,0,27209,13],
[7913,7,0,18775,4,0,0,1,74,23353,4,503,489,0,0,0,83886080,0,0,0,31,4294967295,0,132976,79,133055,184,0,0,0,0,17,0,0,0,0,27209,13],
[7920,3,0,18775,4,0,0,1,77,23353,4,504,490,1,0,0,83886080,0,0,0,31,4294967295,0,133239,100,133339,434,133773,58,0,0,17,0,0,0,0,26878,7],
[7923,9,0,11758,6,0,0,1,65,23353,4,505,491,1,0,0,83886080,0,0,0,3,4294967295,0,133831,119,133950,64,134014,36,0,0,17,0,0,0,0,11758,6],
[7932,16,0,11758,6,0,0,1,65,23353,4,506,492,1,0,0,83886080,0,0,0,3,4294967295,0,134050,75,0,0,0,0,0,0,17,0,0,0,0,11758,6],
[7948,12,0,18775,4,0,0,1,28,134125,19,507,493,1,0,0,83886336,0,0,0,31,4294967295,0,134144,102,0,0,0,0,0,0,14,0,0,0,0,27209,13],
[7960,13,0,18775,4,0,0,1,28,134246,20,508,494,1,0,0,83886336,0,0,0,31,4294967295,0,134266,103,0,0,0,0,0,0,14,0,0,0,0,27209,13],
[7973,6,0,18775,4,0,0,1,95,23353,4,509,495,1,0,0,83886080,0,0,0,31,4294967295,0,134369,106,0,0,0,0,0,0,0,0,0,0,0,10916,7],
[7979,4,0,18775,4,0,0,1,120,134475,11,510,496,0,32,1,83886080,0,0,0,0,4294967295,0,134517,124,0,0,0,0,0,0,0,0,0,0,0,33208,10],
[7983,11,0,18775,4,0,0,1,120,134641,18,511,497,0,33,2,83886080,0,0,0,0,4294967295,0,134684,85,0,0,0,0,0,0,0,0,0,0,0,33208,10],
[7994,8,0,18775,4,0,0,1,28,134769,15,512,498,0,32,1,83886080,0,0,0,0,4294967295,0,134784,105,0,0,0,0,0,0,0,0,0,0,0,33208,10],
[8002,8,0,18775,4,0,0,1,28,134889,15,513,499,0,32,1,83886080,0,0,0,0,4294967295,0,134904,105,0,0,0,0,0,0,0,0,0,0,0,33208,10],
[8010,5,0,18775,4,0,0,1,28,135009,12,514,500,0,33,2,83886080,0,0,0,0,4294967295,0,135021,132,0,0,0,0,0,0,0,0,0,0,0,33208,10],
[8015,6,0,18775,4,0,0,0,139,135153,13,515,501,0,0,0,83886080,0,0,0,31,18774,1,135166,84,135250,432,135682,60,0,0,1,0,0,0,0,33208,10],
[8021,8,0,18775,4,0,0,1,120,135742,14,516,502,0,32,1,83886080,0,0,0,0,4294967295,0,135756,64,0,0,0,0,0,0,14,0,0,0,0,33208,10],
[8029,7,0,18775,4,0,0,1,120,135742,14,516,502,0,32,1,83886080,0,0,0,0,4294967295,0,135820,85,0,0,0,0,0,0,14,0,0,0,0,33208,10],
[8036,2,106,18775,4,0,0,1,78,23353,4,517,503,1,35,1,83886080,0,0,0,31,4294967295,0,135915,68,0,0,0,0,0,0,17,0,0,0,0,26878,7],
[8038,4,106,18775,4,0,0,1,78,23353,4,518,503,1,35,1,83886080,0,0,0,31,4294967295,0,135983,129,136112,193,0,0,0,0,17,0,0,0,0,26878,7],
[8042,9,0,136305,3,0,0,1,28,136308,13,519,504,0,0,0,83886080,0,0,0,0,4294967295,0,136321,77,0,0,0,0,0,0,32,0,0,0,0,52208,12],
[8051,13,0,136305,3,0,0,1,28,136398,15,520,505,0,0,0,83886080,0,0,0,0,4294967295,0,136413,111,0,0,0,0,0,0,13,0,0,0,0,52208,12],
[8064,14,0,136305,3,0,0,1,28,136524,18,521,506,0,0,0,83886080,0,0,0,0,4294967295,0,136542,108,0,0,0,0,0,0,32,0,0,0,0,52208,12],
[8078,7,0,136305,3,0,0,1,28,136650,10,522,507,0,0,0,83886080,0,0,0,0,4294967295,0,136660,97,0,0,0,0,0,0,0,0,0,0,0,52208,12],
[8085,5,0,8085,5,0,0,1,120,136757,11,523,508,0,0,0,83886080,0,0,0,0,4294967295,0,136768,115,0,0,0,0,0,0,33,0,0,0,0,52208,12],
[8090,3,0,18775,4,0,0,2,113,136883,16,524,509,0,36,2,83886080,0,0,0,31,18774,1,136913,140,137053,105,0,0,20074,8,3,0,0,0,0,27545,18],
[8093,4,0,18775,4,0,0,0,139,137158,11,525,510,0,0,0,83886080,0,0,0,31,18774,1,137169,114,137283,389,137672,56,0,0,1,0,0,0,0,41365,12],
[8097,9,0,18775,4,0,0,0,139,137728,16,526,511,0,0,0,83886080,0,0,0,31,18774,1,137744,111,137855,432,138287,70,0,0,1,0,0,0,0,41365,12],
[8106,4,0,8106,4,0,0,1,79,23353,4,527,512,1,0,0,83886080,0,0,0,0,4294967295,0,138357,110,138467,144,0,0,0,0,43,0,0,0,0,95402,9],
[8110,11,0,8106,4,0,0,0,66,23353,4,528,513,1,0,0,83886080,0,0,0,0,4294967295,0,138611,101,0,0,0,0,0,0,1,0,0,0,0,95402,9],
[8121,16,0,8106,4,0,0,0,67,23353,4,529,514,1,0,0,83886080,0,0,0,0,4294967295,0,138712,92,0,0,0,0,0,0,1,0,0,0,0,95402,9],
[8137,6,0,18775,4,0,0,1,68,23353,4,530,515,2,18,1,83886080,0,0,0,31,4294967295,0,138804,142,138946,270,0,0,0,0,39,0,0,0,0,8137,6],
[8143,20,0,18775,4,0,0,1,10,23353,4,531,516,2,18,1,83886080,0,0,0,31,4294967295,0,139216,99,0,0,0,0,0,0,18,0,0,0,0,23844,16],
[8163,11,0,18775,4,0,0,1,15,23353,4,532,144,2,18,1,83886080,0,0,0,31,4294967295,0,139315,109,139424,77,0,0,0,0,20,0,0,0,0,23844,16],
[8174,16,0,54709,9,0,0,1,16,23353,4,533,142,2,18,1,83886080,0,0,0,0,4294967295,0,54794,75,0,0,0,0,0,0,39,0,0,0,0,54776,9],
[8190,16,0,54709,9,0,0,1,16,23353,4,534,142,2,18,1,83886080,0,0,0,0,4294967295,0,139501,111,0,0,0,0,0,0,39,0,0,0,0,54776,9],
[8206,12,0,18775,4,0,0,1,69,23353,4,535,517,2,18,1,83886080,0,0,0,31,4294967295,0,139612,65,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8218,26,0,18775,4,0,0,1,113,139677,33,536,518,2,18,1,83886336,0,0,0,31,18774,1,139710,125,0,0,0,0,21801,7,4,0,0,0,0,8137,6],
[8244,11,0,18775,4,0,0,1,113,139835,18,537,519,2,18,1,83886080,0,0,0,31,18774,1,139853,93,0,0,0,0,21801,7,4,0,0,0,0,8137,6],
[8255,11,0,18775,4,0,0,1,69,23353,4,538,520,2,18,1,83886080,0,0,0,31,4294967295,0,139946,95,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8266,11,0,18775,4,0,0,1,69,23353,4,539,521,2,18,1,83886080,0,0,0,31,4294967295,0,140041,92,140133,168,0,0,0,0,39,0,0,0,0,8137,6],
[8277,12,0,18775,4,0,0,1,70,23353,4,540,522,2,18,1,83886080,0,0,0,31,4294967295,0,140301,122,140423,92,0,0,0,0,39,0,0,0,0,8137,6],
[8289,11,0,18775,4,0,0,1,71,23353,4,541,523,2,18,1,83886080,0,0,0,31,4294967295,0,140515,83,140598,86,0,0,0,0,39,0,0,0,0,8137,6],
[8300,18,0,18775,4,0,0,1,69,23353,4,542,524,2,18,1,83886080,0,0,0,31,4294967295,0,140684,71,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8318,16,0,18775,4,0,0,1,69,23353,4,543,525,2,18,1,83886080,0,0,0,31,4294967295,0,140755,82,140837,67,0,0,0,0,39,0,0,0,0,8137,6],
[8334,13,0,18775,4,0,0,1,72,23353,4,544,526,2,18,1,83886080,0,0,0,31,4294967295,0,140904,88,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8347,13,0,18775,4,0,0,1,73,23353,4,545,527,2,18,1,83886080,0,0,0,31,4294967295,0,140992,94,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8360,27,0,18775,4,0,0,1,106,141086,34,546,528,0,18,1,83886080,0,0,0,31,18774,1,141120,79,141199,82,0,0,22347,5,6,0,0,0,0,8137,6],
[8387,22,0,18775,4,0,0,1,105,141281,29,547,529,0,18,1,83886080,0,0,0,31,18774,1,141310,79,141199,82,0,0,22347,5,6,0,0,0,0,8137,6],
[8409,12,0,18775,4,0,0,1,69,23353,4,548,530,2,18,1,83886080,0,0,0,31,4294967295,0,141389,84,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8421,21,0,18775,4,0,0,1,113,141473,28,549,531,2,18,1,83886080,0,0,0,31,18774,1,141501,126,0,0,0,0,21801,7,4,0,0,0,0,8137,6],
[8442,26,0,18775,4,0,0,1,10,23353,4,550,532,2,18,1,83886080,0,0,0,31,4294967295,0,141627,111,0,0,0,0,0,0,18,0,0,0,0,23844,16],
[8468,27,0,18775,4,0,0,1,10,23353,4,551,533,2,18,1,83886080,0,0,0,31,4294967295,0,141738,108,0,0,0,0,0,0,18,0,0,0,0,23844,16],
[8495,16,0,18775,4,0,0,1,113,141846,23,552,534,2,18,1,83886080,0,0,0,31,18774,1,141869,90,0,0,0,0,21801,7,4,0,0,0,0,8137,6],
[8511,13,0,18775,4,0,0,1,69,23353,4,553,535,2,18,1,83886080,0,0,0,31,4294967295,0,141959,108,0,0,0,0,0,0,39,0,0,0,0,8137,6],
[8524,7,0,18775,4,0,0,1,28,135009,12,514,500,0,33,2,83886080,0,0,0,0,4294967295,0,142067,76,0,0,0,0,0,0,0,0,0,0,0,33208,10],
[8531,8,0,18775,4,0,0,1,115,142143,18,554,536,0,0,0,83886080,0,0,0,31,18774,1,142161,103,142264,517,142781,35,27383,9,7,0,0,0,0,27545,18],
[8539,11,0,18775,4,0,0,1,113,142816,24,555,537,0,0,0,83886080,0,0,0,31,18774,1,142840,129,142969,104,0,0,11083,9,3,0,0,0,0,27545,18],
[8550,10,0,18775,4,0,0,1,106,143073,17,556,538,0,0,0,83886080,0,0,0,31,18774,1,143090,106,143196,463,143659,29,22347,5,6,0,0,0,0,23337,16],
[8560,6,108,18775,4,0,0,1,113,143691,19,557,539,1,0,0,83886080,0,38,4,31,143688,3,143730,93,143823,382,144205,13,100688,11,3,0,0,0,0,18908,7],
[8566,18,0,18775,4,0,0,1,28,21022,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21897,97,0,0,0,0,0,0,38,0,0,0,0,21011,11],
[8584,18,0,18775,4,0,0,1,28,144218,25,558,540,0,0,0,83886080,0,0,0,31,4294967295,0,144243,118,0,0,0,0,0,0,13,0,0,0,0,19178,23],
[8602,23,0,18775,4,0,0,1,28,144361,30,559,541,0,31,1,83886080,0,0,0,31,4294967295,0,144391,82,0,0,0,0,0,0,13,0,0,0,0,19178,23],
[8625,11,0,18775,4,0,0,1,120,144473,18,560,542,0,0,0,83886080,0,0,0,31,4294967295,0,144491,90,144581,24,0,0,0,0,23,0,0,42,1,19178,23],
[8636,5,0,18775,4,0,0,1,113,144611,12,561,543,0,0,0,83886080,0,0,0,31,18774,1,144623,116,0,0,0,0,8636,5,3,0,0,0,0,19178,23],
[8641,7,0,18775,4,0,0,0,139,144739,27,562,544,0,0,0,83886080,0,0,0,31,18774,1,144766,96,144862,320,145182,52,0,0,1,0,0,0,0,145234,10],
[8648,7,0,18775,4,0,0,0,139,145244,27,563,545,0,0,0,83886080,0,0,0,31,18774,1,145271,96,145367,305,145672,37,0,0,1,0,0,0,0,145234,10],
[8655,9,0,18775,4,0,0,1,28,21994,22,11,11,6,0,1,83886080,0,0,0,31,4294967295,0,145709,99,145808,242,146050,65,0,0,38,0,0,0,0,21011,11],
[8664,14,0,18775,4,0,0,1,120,146115,21,564,546,0,0,0,83886080,0,0,0,31,4294967295,0,146136,94,146230,412,146642,97,0,0,14,0,0,0,0,145234,10],
[8678,7,0,18775,4,0,0,1,106,146739,26,565,547,0,0,0,83886080,0,0,0,31,18774,1,146765,96,0,0,0,0,22347,5,6,0,0,0,0,145234,10],
[8685,8,0,18775,4,0,0,2,84,23353,4,566,548,0,0,0,83886080,0,0,0,31,4294967295,0,146861,120,146981,425,147406,34,0,0,26,0,0,0,0,145234,10],
[8693,9,0,18775,4,0,0,1,21,147440,22,567,549,6,0,1,83886080,0,0,0,31,4294967295,0,147462,55,147517,148,0,0,0,0,24,0,0,0,0,21011,11],
[8702,11,0,18775,4,0,0,1,28,147665,29,568,550,6,0,0,83886080,0,0,0,31,4294967295,0,147694,113,147807,264,148071,68,0,0,0,0,0,0,0,21011,11],
[8713,10,0,18775,4,0,0,1,21,148139,23,569,551,6,0,1,83886080,0,0,0,31,4294967295,0,148162,101,148263,142,0,0,0,0,24,0,0,0,0,21011,11],
[8723,10,0,18775,4,0,0,1,120,148405,16,570,552,0,0,0,83886080,0,0,0,31,4294967295,0,148421,98,148519,482,149001,79,0,0,27,0,0,0,0,149080,7],
[8733,19,0,18775,4,0,0,0,139,149087,25,571,553,0,0,0,83886080,0,0,0,31,18774,1,149112,84,0,0,0,0,0,0,1,0,0,0,0,149080,7],
[8752,11,0,18775,4,0,0,1,139,149196,30,572,554,0,0,0,83886080,0,0,0,31,18774,1,149226,118,149344,115,0,0,0,0,1,0,0,0,0,145234,10],
[8763,10,0,18775,4,0,0,0,139,149459,17,573,555,6,0,0,83886080,0,43,4,31,18774,1,149506,106,149612,389,150001,63,0,0,1,0,0,0,0,145234,10],
[8773,18,0,18775,4,0,0,1,106,150064,25,574,556,0,0,0,83886080,0,0,0,31,22233,4,150089,109,0,0,0,0,22347,5,6,0,0,0,0,145234,10],
[8791,21,0,18775,4,0,0,0,139,150198,28,575,557,0,0,0,83886080,0,0,0,31,18774,1,150226,104,0,0,0,0,0,0,1,0,0,0,0,145234,10],
[8812,17,0,18775,4,0,0,0,139,150330,24,576,558,0,0,0,83886080,0,0,0,31,18774,1,150354,105,0,0,0,0,0,0,1,0,0,0,0,145234,10],
[8829,11,0,18775,4,0,0,1,106,150459,18,577,559,6,0,0,83886080,0,47,4,31,18774,1,150487,107,150594,397,150991,54,22347,5,6,0,0,0,0,145234,10],
[8840,10,0,18775,4,0,0,0,139,151045,17,578,560,0,0,0,83886080,0,0,0,31,18774,1,151062,114,0,0,0,0,0,0,1,0,0,0,0,145234,10],
[8850,10,0,18775,4,0,0,2,84,23353,4,579,548,0,0,0,83886080,0,0,0,31,4294967295,0,151176,104,0,0,0,0,0,0,26,0,0,0,0,145234,10],
[8860,10,0,18775,4,0,0,0,139,151280,17,580,561,0,0,0,83886080,0,0,0,31,18774,1,151297,128,151425,149,0,0,0,0,1,0,0,0,0,145234,10],
[8870,15,0,18775,4,0,0,1,28,151574,33,581,562,6,0,0,83886080,0,0,0,31,4294967295,0,151607,85,0,0,0,0,0,0,0,0,0,0,0,21011,11],
[8885,13,0,18775,4,0,0,1,19,151692,20,582,563,16384,0,1,83886080,0,0,0,31,4294967295,0,151712,99,0,0,0,0,0,0,25,0,0,0,0,21011,11],
[8898,9,0,18775,4,0,0,1,19,151811,16,583,564,6,0,1,83886080,0,0,0,31,4294967295,0,151827,87,151914,383,152297,81,0,0,25,0,0,0,0,21011,11],
[8907,12,0,18775,4,0,0,1,139,152378,31,584,565,0,0,0,83886080,0,0,0,31,18774,1,152409,137,0,0,0,0,0,0,1,0,0,0,0,145234,10],
[8919,8,0,18775,4,0,0,1,113,152546,27,585,566,0,0,0,83886080,0,0,0,31,18774,1,152573,113,152686,311,152997,38,66123,12,5,0,0,0,0,145234,10],
[8927,10,0,18775,4,0,0,1,114,153035,8,586,567,6,0,0,83886080,0,0,0,31,4294967295,0,153043,95,0,0,0,0,0,0,11,0,0,0,0,145234,10],
[8937,10,0,18775,4,0,0,2,114,153138,8,587,568,6,0,0,83886080,0,0,0,31,4294967295,0,153146,126,0,0,0,0,0,0,0,0,0,0,0,145234,10],
[8947,12,0,18775,4,0,0,0,139,153272,19,588,569,0,0,0,83886080,0,0,0,31,18774,1,153291,80,0,0,0,0,0,0,1,0,0,0,0,145234,10],
[8959,19,0,18775,4,0,0,0,139,153371,42,589,570,0,0,0,83886080,0,0,0,31,18774,1,153413,78,153491,432,153923,55,0,0,1,0,0,0,0,145234,10],
[8978,8,0,18775,4,0,0,0,139,153978,27,590,571,0,0,0,83886080,0,0,0,31,18774,1,154005,90,0,0,0,0,0,0,1,0,0,0,0,145234,10],
[8986,10,0,154095,6,0,0,1,114,154101,8,591,572,6,0,0,83886080,0,0,0,0,4294967295,0,154109,112,0,0,0,0,0,0,43,0,0,0,0,54776,9],
[8996,7,0,18775,4,0,0,2,84,23353,4,592,548,0,0,0,83886080,0,0,0,31,4294967295,0,154221,62,0,0,0,0,0,0,26,0,0,0,0,145234,10],
[9003,13,0,18775,4,0,0,1,85,23353,4,593,573,0,0,0,83886080,0,0,0,31,4294967295,0,154283,103,154386,237,0,0,0,0,9,0,0,0,0,145234,10],
[9016,13,0,18775,4,0,0,0,139,154623,20,594,574,0,0,0,83886080,0,0,0,31,18774,1,154643,76,154719,527,155246,82,0,0,1,0,0,0,0,149080,7],
[9029,9,0,18775,4,0,0,1,120,148405,16,570,552,0,0,0,83886080,0,0,0,31,4294967295,0,155328,64,155392,510,155902,49,0,0,27,0,0,0,0,149080,7],
[9038,18,0,18775,4,0,0,0,139,149087,25,571,553,0,0,0,83886080,0,0,0,31,18774,1,155951,77,156028,94,0,0,0,0,1,0,0,0,0,149080,7],
[9056,6,0,18775,4,0,0,1,114,23353,4,595,575,6,0,0,83886080,0,0,0,31,4294967295,0,156122,136,156258,491,156749,63,0,0,37,0,0,0,0,145234,10],
[9062,11,0,18775,4,0,0,0,139,156812,19,596,576,0,0,0,83886080,0,0,0,31,18774,1,156831,85,0,0,0,0,0,0,1,0,0,0,0,145234,10],
[9073,10,0,18775,4,0,0,1,119,23353,4,597,577,16384,0,0,83886080,0,0,0,31,4294967295,0,156916,86,0,0,0,0,0,0,37,0,0,0,0,145234,10],
[9083,12,0,18775,4,0,0,0,139,156812,19,596,576,0,0,0,83886080,0,0,0,31,18774,1,157002,64,0,0,0,0,0,0,1,0,0,0,0,145234,10],
[9095,5,0,18775,4,0,0,1,120,157066,14,598,578,0,0,0,83886080,0,0,0,31,4294967295,0,157080,82,157162,587,157749,90,0,0,13,0,0,0,0,149080,7],
[9100,6,0,18775,4,0,0,1,120,157839,13,599,579,0,0,0,83886080,0,0,0,31,4294967295,0,157852,95,157947,495,158442,62,0,0,13,0,0,0,0,149080,7],
[9106,4,0,18775,4,0,0,1,120,158504,11,600,580,0,0,0,83886080,0,0,0,31,4294967295,0,158515,55,158570,267,0,0,0,0,23,0,0,51,11,41365,12],
[9110,9,0,18775,4,0,0,0,139,158856,16,601,581,0,0,0,83886080,0,0,0,31,18774,1,158872,65,0,0,0,0,0,0,1,0,0,0,0,41365,12],
[9119,10,0,18775,4,0,0,0,139,158856,16,601,581,0,0,0,83886080,0,0,0,31,18774,1,158937,60,0,0,0,0,0,0,1,0,0,0,0,41365,12],
[9129,8,0,18775,4,0,0,1,28,21022,20,6,6,2,0,0,83886336,0,0,0,31,4294967295,0,21897,97,0,0,0,0,0,0,38,0,0,0,0,21011,11],
[9137,3,0,9137,3,0,0,1,120,158997,14,602,582,0,0,0,83886080,0,0,0,0,4294967295,0,159011,88,159099,193,159292,53,0,0,14,0,0,0,0,9137,3],
[9140,11,0,9137,3,0,0,0,113,159345,13,603,583,0,0,0,83886080,0,62,4,0,18774,1,159371,107,159478,142,0,0,20074,8,3,0,0,0,0,9137,3],
[9151,11,0,9137,3,0,0,0,113,159620,16,604,584,0,0,0,67174400,0,0,0,0,4294967295,0,159636,113,0,0,0,0,78944,5,2,0,0,0,0,9137,3],
[9162,8,0,9137,3,0,0,1,28,159749,10,605,585,0,0,0,83886080,0,0,0,0,4294967295,0,159759,117,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9170,17,0,9137,3,0,0,1,28,159876,18,606,586,0,0,0,67174400,0,0,0,0,4294967295,0,159894,72,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9187,20,0,9137,3,0,0,1,28,159966,21,607,587,0,0,0,67174400,0,0,0,0,4294967295,0,159987,75,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9207,19,0,9137,3,0,0,1,28,160062,20,608,588,0,0,0,67174400,0,0,0,0,4294967295,0,160082,74,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9226,12,0,9137,3,0,0,1,28,160156,14,609,589,0,0,0,67174400,0,0,0,0,4294967295,0,160170,95,0,0,0,0,0,0,14,0,0,0,0,9137,3],
[9238,9,0,9137,3,0,0,0,87,23353,4,610,590,0,0,0,83886080,0,0,0,0,4294967295,0,160265,83,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9247,17,0,9137,3,0,0,0,88,23353,4,611,591,0,0,0,67174400,0,0,0,0,4294967295,0,160348,89,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9264,8,0,9137,3,0,0,0,87,23353,4,612,590,0,0,0,83886080,0,0,0,0,4294967295,0,160437,55,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9272,16,0,9137,3,0,0,0,88,23353,4,613,591,0,0,0,67174400,0,0,0,0,4294967295,0,160492,73,0,0,0,0,0,0,1,0,0,0,0,9137,3],
[9288,18,0,18775,4,0,0,0,139,160565,25,614,592,0,0,0,83886080,0,0,0,31,18774,1,160590,125,160715,509,161224,61,0,0,1,0,0,0,0,23337,16],
[9306,10,0,18775,4,0,0,1,28,161285,17,615,593,0,0,0,83886080,0,0,0,31,4294967295,0,161302,73,161375,427,161802,85,0,0,46,0,0,0,0,18908,7],
[9316,6,77,18775,4,0,0,0,139,161887,21,616,594,0,0,0,83886080,0,0,0,31,18774,1,161908,115,162023,469,162492,46,0,0,1,0,0,0,0,25706,18],
[9322,14,0,18775,4,0,0,0,139,162538,21,617,595,0,0,0,83886080,0,0,0,31,18774,1,162559,84,162643,452,163095,61,0,0,1,0,0,0,0,27012,9],
[9336,11,0,18775,4,0,0,1,28,163156,18,618,596,2,0,0,83886080,0,0,0,31,4294967295,0,163174,114,163288,192,0,0,0,0,13,0,0,0,0,22216,17],
[9347,8,0,18775,4,0,0,1,113,163480,15,619,597,0,0,0,83886080,0,0,0,31,26500,2,163495,68,0,0,0,0,41365,12,3,0,0,0,0,26633,6],
[9355,6,0,18775,4,0,0,1,113,163563,23,620,598,0,0,0,83886080,0,0,0,31,18774,1,163586,92,163678,507,164185,34,164219,11,3,0,0,0,0,23337,16],
[9361,12,82,18775,4,0,0,1,106,164230,19,621,599,0,0,0,83886080,0,0,0,31,18774,1,164249,70,164319,435,164754,44,20074,8,3,0,0,0,0,18388,7],
[9373,18,0,18775,4,0,0,1,106,164798,25,622,600,0,0,0,83893504,0,0,0,19,18774,1,164823,117,164940,122,0,0,20074,8,3,0,0,0,0,18388,7],
[9391,8,118,18775,4,0,0,1,89,23353,4,623,601,0,0,0,83886080,0,0,0,31,4294967295,0,165062,86,165148,69,0,0,165217,9,3,0,0,0,0,26633,6],
[9399,19,0,18775,4,0,0,1,106,165226,26,624,602,0,0,0,83886080,0,0,0,31,18774,1,165252,98,165350,427,165777,71,21801,7,4,0,0,0,0,18388,7],
[9418,25,0,18775,4,0,0,1,113,165848,32,625,603,0,0,0,83890944,0,0,0,31,18774,1,165880,103,0,0,0,0,21801,7,4,0,0,0,0,18388,7],
[9443,18,0,18775,4,0,0,1,113,165983,25,626,604,0,0,0,83888896,0,0,0,31,18774,1,166008,104,0,0,0,0,21801,7,4,0,0,0,0,27545,18],
[9461,13,109,18775,4,0,0,0,139,166112,36,627,605,0,0,0,83886080,0,66,8,31,18774,1,166173,97,166270,443,166713,40,0,0,1,0,0,0,0,26633,6],
[9474,6,0,18775,4,0,0,1,28,166753,25,628,606,32770,0,0,83886080,0,0,0,31,4294967295,0,166778,119,166897,204,0,0,0,0,22,9474,6,0,0,22216,17],
[9480,12,0,18775,4,0,0,1,28,22105,24,12,12,32770,0,0,83886080,0,0,0,31,4294967295,0,22129,87,0,0,0,0,0,0,22,9520,16,0,0,22216,17],
[9492,10,0,18775,4,0,0,1,120,167101,18,629,607,32770,0,0,83886080,0,0,0,31,4294967295,0,167119,96,0,0,0,0,0,0,15,0,0,0,0,22216,17],
[9502,18,0,18775,4,0,0,0,139,167215,26,630,608,32770,0,0,83886080,0,0,0,31,18774,1,167241,92,0,0,0,0,0,0,1,0,0,0,0,22216,17],
[9520,16,0,18775,4,0,0,1,28,22105,24,12,12,32770,0,0,83886080,0,0,0,31,4294967295,0,167333,86,167419,226,0,0,0,0,22,9520,16,0,0,22216,17],
[9536,11,0,18775,4,0,0,1,120,167101,18,629,607,32770,0,0,83886080,0,0,0,31,4294967295,0,167645,94,167739,100,0,0,0,0,15,0,0,0,0,22216,17],
[9547,19,0,18775,4,0,0,0,139,167215,26,630,608,32770,0,0,83886080,0,0,0,31,18774,1,167839,95,0,0,0,0,0,0,1,0,0,0,0,22216,17],
[9566,16,0,18775,4,0,0,0,139,167934,23,631,609,32770,0,0,83887360,0,0,0,31,18774,1,167957,111,0,0,0,0,0,0,1,0,0,0,0,22216,17],
[9582,9,0,18775,4,0,0,1,28,168068,16,632,610,8192,0,0,83886080,0,0,0,31,4294967295,0,168084,80,0,0,0,0,0,0,14,0,0,0,0,49619,12],
[9591,8,0,18775,4,0,0,1,28,168068,16,632,610,8192,0,0,83886080,0,0,0,31,4294967295,0,168164,131,168295,117,0,0,0,0,14,0,0,0,0,49619,12],
[9599,19,0,18775,4,0,0,1,106,168414,26,633,611,0,0,0,83886080,0,0,0,31,168412,2,168440,102,168542,118,0,0,21801,7,4,0,0,0,0,18388,7],
[9618,4,0,18775,4,0,0,1,120,168660,11,634,612,0,0,0,83886080,0,0,0,31,4294967295,0,168671,94,0,0,0,0,0,0,0,0,0,0,0,20074,8],
[9622,6,119,11758,6,0,0,1,120,168765,15,635,613,0,0,0,83886080,0,0,0,3,4294967295,0,168780,95,168875,424,169299,66,0,0,32,0,0,0,0,11758,6],
[9628,8,0,9628,8,0,0,1,14,169365,10,636,614,0,0,0,83886080,0,0,0,0,4294967295,0,169375,73,0,0,0,0,0,0,46,0,0,0,0,54776,9],
[9636,8,0,169448,4,0,0,1,28,169452,10,637,615,0,0,0,83886080,0,0,0,0,4294967295,0,169462,115,0,0,0,0,0,0,29,0,0,0,0,52208,12],
[9644,13,0,169448,4,0,0,1,120,169577,20,638,616,0,0,0,83886080,0,0,0,0,4294967295,0,169597,110,0,0,0,0,0,0,14,0,0,0,0,52208,12],
[9657,11,0,169448,4,0,0,1,120,169707,13,639,617,0,0,0,83886080,0,0,0,0,4294967295,0,169720,73,0,0,0,0,0,0,14,0,0,0,0,52208,12],
[9668,9,0,169448,4,0,0,1,28,169793,11,640,618,0,0,0,83886080,0,0,0,0,4294967295,0,169804,98,0,0,0,0,0,0,0,0,0,0,0,52208,12],
[9677,12,0,169448,4,0,0,1,106,169902,14,641,619,0,0,0,83886080,0,0,0,0,4294967295,0,169916,111,0,0,0,0,20074,8,3,0,0,0,0,52208,12],
[9689,10,0,169448,4,0,0,1,28,170027,12,642,620,0,0,0,83886080,0,0,0,0,4294967295,0,170039,91,0,0,0,0,0,0,13,0,0,0,0,52208,12],
[9699,8,0,169448,4,0,0,1,28,170130,10,643,621,0,0,0,83886080,0,0,0,0,4294967295,0,170140,141,0,0,0,0,0,0,44,0,0,0,0,52208,12],
[9707,12,0,169448,4,0,0,1,120,170281,14,644,622,0,0,0,83886080,0,0,0,0,4294967295,0,170295,83,0,0,0,0,0,0,0,0,0,0,0,52208,12],
[9719,5,0,18775,4,0,0,1,28,170378,13,645,623,0,0,0,83886080,0,0,0,31,4294967295,0,170391,90,170481,472,170953,97,0,0,29,0,0,0,0,41365,12],
[9724,16,0,18775,4,0,0,1,28,171050,23,646,624,0,0,0,83886080,0,0,0,31,4294967295,0,171073,130,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[9740,13,0,18775,4,0,0,1,28,171203,20,647,625,0,0,0,83886080,0,0,0,31,4294967295,0,171223,110,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[9753,15,0,18775,4,0,0,1,28,171333,22,648,626,0,0,0,83886080,0,0,0,31,4294967295,0,171355,126,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[9768,10,0,18775,4,0,0,1,28,171481,17,649,627,0,0,0,83886080,0,0,0,31,4294967295,0,171498,132,171630,204,0,0,0,0,0,0,0,0,0,30399,16],
[9778,11,0,18775,4,0,0,1,28,48650,24,121,120,2,0,0,83886080,0,0,0,31,4294967295,0,48674,104,0,0,0,0,0,0,15,0,0,0,0,27545,18],
[9789,13,0,18775,4,0,0,1,28,171834,20,650,628,0,0,0,83886080,0,0,0,31,4294967295,0,171854,97,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[9802,15,0,18775,4,0,0,1,28,171951,22,651,629,0,0,0,83886080,0,0,0,31,4294967295,0,171973,111,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[9817,14,0,18775,4,0,0,1,28,172084,21,652,630,0,0,0,83886080,0,0,0,31,4294967295,0,172105,111,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[9831,16,0,18775,4,0,0,1,28,48650,24,121,120,2,0,0,83886080,0,0,0,31,4294967295,0,48674,104,0,0,0,0,0,0,15,0,0,0,0,27545,18],
[9847,4,0,18775,4,0,0,2,17,23353,4,653,631,2,0,0,83886080,0,0,0,31,4294967295,0,172216,111,172327,435,172762,40,0,0,13,0,0,0,0,59501,18],
[9851,13,0,18775,4,0,0,1,113,172802,29,654,632,0,0,0,83886080,0,0,0,31,18774,1,172831,80,0,0,0,0,21801,7,4,0,0,0,0,59501,18],
[9864,18,0,18775,4,0,0,1,113,172911,25,655,633,2,0,0,67174400,0,0,0,0,4294967295,0,172936,80,0,0,0,0,22347,5,6,0,0,0,0,45453,10],
[9882,13,0,18775,4,0,0,2,113,173016,20,656,634,2,0,0,83886080,0,74,4,31,18774,1,173036,76,173112,66,0,0,22347,5,6,0,0,0,0,59501,18],
[9895,17,0,18775,4,0,0,1,113,173180,24,657,635,0,0,0,83887360,0,0,0,31,173178,2,173204,89,0,0,0,0,21801,7,4,0,0,0,0,59501,18],
[9912,5,0,18775,4,0,0,1,18,23353,4,658,636,2,0,0,83886080,0,0,0,31,4294967295,0,173293,76,173369,48,0,0,9912,5,3,0,0,0,0,59501,18],
[9917,9,0,18775,4,0,0,1,120,173417,22,659,637,2,0,0,83886080,0,0,0,31,4294967295,0,173439,95,173534,82,0,0,0,0,47,0,0,0,0,173616,13],
[9926,14,0,18775,4,0,0,1,113,173629,21,660,638,0,0,0,83886080,0,0,0,31,22663,1,173650,111,0,0,0,0,78944,5,2,0,0,0,0,173616,13],
[9940,13,0,18775,4,0,0,1,113,173761,20,661,639,0,0,0,83886080,0,0,0,31,22663,1,173781,124,0,0,0,0,173905,4,2,0,0,0,0,173616,13],
[9953,6,0,9953,6,0,0,0,139,173909,11,662,640,512,0,0,83886080,0,0,0,3,18774,1,173920,112,0,0,0,0,0,0,1,0,0,0,0,54776,9],
[9959,9,0,18775,4,0,0,1,120,174032,9,663,641,0,9,1,83886080,0,0,0,31,4294967295,0,174041,132,0,0,0,0,0,0,13,0,0,0,0,27012,9],
[9968,20,0,18775,4,0,0,1,28,174173,20,664,642,0,9,1,83886080,0,0,0,31,4294967295,0,174193,92,0,0,0,0,0,0,13,0,0,0,0,27012,9],
[9988,13,0,18775,4,0,0,1,120,174285,13,665,643,0,9,1,83886080,0,0,0,31,4294967295,0,174298,96,0,0,0,0,0,0,47,0,0,0,0,27012,9],
[10001,8,0,18775,4,0,0,2,139,174394,15,666,644,0,0,0,83886080,0,78,4,31,18774,1,174415,76,174491,406,174897,48,0,0,1,0,0,0,0,18388,7],
[10009,11,0,18775,4,0,0,1,80,23353,4,667,645,1,0,0,83886080,0,0,0,31,4294967295,0,174945,52,174997,408,175405,40,0,0,35,0,0,0,0,10916,7],
[10020,12,0,18775,4,0,0,1,80,23353,4,668,645,1,0,0,83886080,0,0,0,31,4294967295,0,175445,74,0,0,0,0,0,0,35,0,0,0,0,10916,7],
[10032,10,0,18775,4,0,0,0,139,175519,17,669,646,0,0,0,83886080,0,0,0,31,18774,1,175536,113,0,0,0,0,0,0,1,0,0,0,0,27545,18],
[10042,14,0,18775,4,0,0,0,139,175649,21,670,647,0,0,0,83886080,0,0,0,31,18774,1,175670,98,175768,461,176229,95,0,0,1,0,0,0,0,23337,16],
[10056,15,0,18775,4,0,0,0,139,176324,22,671,648,0,0,0,83886080,0,0,0,31,18774,1,176346,101,176447,540,176987,49,0,0,1,0,0,0,0,173616,13],
[10071,13,0,18775,4,0,0,0,139,177036,20,672,649,0,0,0,83886080,0,0,0,31,18774,1,177056,90,0,0,0,0,0,0,1,0,0,0,0,18908,7],
[10084,26,0,18775,4,0,0,0,139,100341,22,376,368,0,0,0,83886080,0,0,0,31,18774,1,177146,80,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10110,15,0,18775,4,0,0,0,139,100341,22,376,368,0,0,0,83886080,0,0,0,31,18774,1,177226,72,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10125,13,0,18775,4,0,0,0,139,177298,20,673,650,0,0,0,83886080,0,0,0,31,18774,1,177318,97,0,0,0,0,0,0,1,0,0,0,0,19451,10],
[10138,10,0,18775,4,0,0,0,139,177415,17,674,651,0,0,0,83886080,0,0,0,31,18774,1,177432,79,177511,429,177940,31,0,0,1,0,0,0,0,27545,18],
[10148,9,0,18775,4,0,0,0,139,177971,16,675,652,0,0,0,83886080,0,0,0,31,18774,1,177987,138,0,0,0,0,0,0,1,0,0,0,0,26878,7],
[10157,7,0,11758,6,0,0,0,139,178125,14,676,653,0,82,1,83886080,0,0,0,3,18774,1,178150,64,178214,74,0,0,0,0,1,0,0,0,0,11758,6],
[10164,15,0,18775,4,0,0,0,139,178288,22,677,654,0,0,0,83886080,0,0,0,31,18774,1,178310,81,0,0,0,0,0,0,1,0,0,0,0,18388,7],
[10179,13,0,18775,4,0,0,1,29,21994,22,11,655,6,0,1,83886080,0,0,0,31,4294967295,0,178391,72,0,0,0,0,0,0,38,0,0,0,0,21011,11],
[10192,13,0,18775,4,0,0,1,29,21994,22,11,655,6,0,1,83886080,0,0,0,31,4294967295,0,178463,94,178557,135,0,0,0,0,38,0,0,0,0,21011,11],
[10205,12,0,178692,8,0,0,0,139,178700,27,678,656,0,0,0,83886080,0,0,0,0,18774,1,178727,103,0,0,0,0,0,0,1,0,0,0,0,61427,12],
[10217,13,0,18775,4,0,0,1,120,178830,20,679,657,2,0,0,83886336,0,0,0,31,4294967295,0,178850,136,0,0,0,0,0,0,13,0,0,0,0,22216,17],
[10230,2,0,18775,4,0,0,1,120,174032,9,663,641,0,9,1,83886080,0,0,0,31,4294967295,0,178986,75,0,0,0,0,0,0,13,0,0,0,0,27012,9],
[10232,6,0,18775,4,0,0,1,120,174285,13,665,643,0,9,1,83886080,0,0,0,31,4294967295,0,179061,72,0,0,0,0,0,0,47,0,0,0,0,27012,9],
[10238,14,0,18775,4,0,0,1,113,179133,22,680,658,0,0,0,83886080,0,0,0,31,18774,1,179155,82,0,0,0,0,16390,7,3,0,0,0,0,49619,12],
[10252,15,0,18775,4,0,0,1,113,179133,22,680,658,0,0,0,83886080,0,0,0,31,18774,1,179237,120,179357,433,179790,55,16390,7,3,0,0,0,0,49619,12],
[10267,8,79,11758,6,0,0,1,113,179845,12,681,659,0,0,0,83886080,0,0,0,3,18774,1,179857,96,179953,376,180329,12,180341,5,2,0,0,0,0,11758,6],
[10275,3,0,10275,3,0,0,1,120,180346,18,682,660,0,0,0,83886080,0,0,0,0,4294967295,0,180364,114,180478,148,180626,26,0,0,0,0,0,0,0,61427,12],
[10278,8,0,10275,3,0,0,1,120,180652,15,683,661,0,0,0,83886080,0,0,0,0,4294967295,0,180667,103,0,0,0,0,0,0,30,0,0,0,0,61427,12],
[10286,5,0,11758,6,0,0,1,120,180770,9,684,662,0,0,0,83886080,0,0,0,3,4294967295,0,180779,117,180896,373,181269,59,0,0,0,0,0,0,0,11758,6],
[10291,12,0,11758,6,0,0,0,139,181328,16,685,663,0,0,0,83886080,0,0,0,3,18774,1,181344,94,181438,345,181269,59,0,0,1,0,0,0,0,11758,6],
[10303,10,0,11758,6,0,0,1,120,181783,14,686,664,0,0,0,67174400,0,0,0,0,4294967295,0,181797,99,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[10313,5,0,18775,4,0,0,1,93,181896,7,687,665,1,0,0,83886080,0,0,0,31,4294967295,0,181903,113,0,0,0,0,0,0,14,0,0,0,0,25706,18],
[10318,8,0,18775,4,0,0,0,91,23353,4,688,666,1,0,1,83886080,0,0,0,31,4294967295,0,182016,122,182138,481,182619,62,0,0,47,0,0,0,0,27545,18],
[10326,5,0,11758,6,0,0,1,120,182681,9,689,667,0,0,0,83886080,0,0,0,3,4294967295,0,182690,66,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[10331,8,0,11198,4,0,0,1,28,182756,16,690,668,0,0,0,83886080,0,0,0,0,4294967295,0,182772,118,0,0,0,0,0,0,0,0,0,0,0,53747,4],
[10339,9,0,11198,4,0,0,1,120,182890,17,691,669,0,0,0,83886080,0,0,0,0,4294967295,0,182907,78,0,0,0,0,0,0,46,0,0,0,0,53747,4],
[10348,16,0,11198,4,0,0,1,113,182985,18,692,670,2,0,0,83886080,0,0,0,0,18774,1,183003,135,183138,197,0,0,21801,7,4,0,0,0,0,53747,4],
[10364,23,0,11198,4,0,0,1,28,183335,25,693,671,2,0,0,83886080,0,0,0,0,4294967295,0,183360,74,0,0,0,0,0,0,14,0,0,0,0,53747,4],
[10387,9,0,11198,4,0,0,1,28,183434,11,694,672,0,0,0,83886080,0,0,0,0,4294967295,0,183445,108,0,0,0,0,0,0,14,0,0,0,0,53747,4],
[10396,19,0,11198,4,0,0,1,28,183553,21,695,673,0,0,0,83886080,0,0,0,0,4294967295,0,183574,98,0,0,0,0,0,0,14,0,0,0,0,53747,4],
[10415,14,0,11198,4,0,0,1,120,183672,15,696,674,0,0,0,83886080,0,0,0,0,4294967295,0,183687,90,0,0,0,0,0,0,15,0,0,0,0,53747,4],
[10429,17,0,11198,4,0,0,0,139,183777,19,697,675,0,0,0,83886080,0,0,0,0,18774,1,183796,124,0,0,0,0,0,0,1,0,0,0,0,53747,4],
[10446,13,0,11198,4,0,0,0,139,183920,15,698,676,0,0,0,83886592,0,0,0,0,18774,1,183935,89,0,0,0,0,0,0,1,0,0,0,0,53747,4],
[10459,12,0,11198,4,0,0,0,95,184024,19,699,677,1,83,1,83886080,0,0,0,0,4294967295,0,184043,67,0,0,0,0,0,0,1,0,0,0,0,53747,4],
[10471,17,0,18775,4,0,0,0,139,184110,24,700,678,0,0,0,83886080,0,0,0,31,18774,1,184134,57,0,0,0,0,0,0,1,0,0,0,0,19178,23],
[10488,19,0,62446,3,0,0,1,28,184191,21,701,679,0,0,0,83886080,0,0,0,0,4294967295,0,184212,107,184319,156,0,0,0,0,15,0,0,0,0,62446,3],
[10507,15,0,62446,3,0,0,1,28,184475,17,702,680,0,0,0,83886080,0,0,0,0,4294967295,0,184492,100,0,0,0,0,0,0,0,0,0,0,0,62446,3],
[10522,18,0,62446,3,0,0,1,28,184592,21,703,681,0,0,0,83886080,0,0,0,0,4294967295,0,184613,102,0,0,0,0,0,0,14,0,0,0,0,62446,3],
[10540,7,0,62446,3,0,0,1,120,184715,9,704,682,0,0,0,83886080,0,0,0,0,4294967295,0,184724,72,184796,153,0,0,0,0,14,0,0,0,0,62446,3],
[10547,14,0,62446,3,0,0,1,21,184949,16,705,683,0,0,1,83886080,0,0,0,0,4294967295,0,184965,110,0,0,0,0,0,0,24,0,0,0,0,62446,3],
[10561,10,0,62446,3,0,0,1,120,185075,12,706,684,0,0,0,83886080,0,0,0,0,4294967295,0,185087,105,0,0,0,0,0,0,0,0,0,0,0,62446,3],
[10571,10,0,62446,3,0,0,1,92,23353,4,707,685,0,0,0,83886080,0,0,0,0,4294967295,0,185192,75,0,0,0,0,0,0,14,0,0,0,0,62446,3],
[10581,17,0,62446,3,0,0,1,28,185267,19,708,686,0,0,0,83886080,0,0,0,0,4294967295,0,185286,55,0,0,0,0,0,0,14,0,0,0,0,62446,3],
[10598,12,0,62446,3,0,0,1,28,185341,15,709,687,0,0,0,83889664,0,0,0,0,4294967295,0,185356,85,0,0,0,0,0,0,28,0,0,0,0,62446,3],
[10610,11,0,62446,3,0,0,1,120,185441,13,710,688,0,0,0,83886080,0,0,0,0,4294967295,0,185454,74,185528,485,186013,72,0,0,15,0,0,0,0,62446,3],
[10621,15,0,62446,3,0,0,0,139,186085,17,711,689,0,0,0,83886080,0,0,0,0,18774,1,186102,96,0,0,0,0,0,0,1,0,0,0,0,62446,3],
[10636,14,0,62446,3,0,0,1,28,186198,16,712,690,0,0,0,83886592,0,0,0,0,4294967295,0,186214,90,0,0,0,0,0,0,0,0,0,0,0,62446,3],
[10650,15,0,62446,3,0,0,1,28,186304,17,713,691,0,0,0,83886592,0,0,0,0,4294967295,0,186321,127,0,0,0,0,0,0,0,0,0,0,0,62446,3],
[10665,14,0,62446,3,0,0,1,28,186304,17,713,691,0,0,0,83886592,0,0,0,0,4294967295,0,186448,75,0,0,0,0,0,0,0,0,0,0,0,62446,3],
[10679,12,0,62446,3,0,0,1,28,186198,16,712,690,0,0,0,83886592,0,0,0,0,4294967295,0,186523,70,0,0,0,0,0,0,0,0,0,0,0,62446,3],
[10691,12,0,62446,3,0,0,1,120,186593,14,714,692,0,0,0,83886080,0,0,0,0,4294967295,0,186607,104,0,0,0,0,0,0,14,0,0,0,0,62446,3],
[10703,15,0,62446,3,0,0,1,120,186711,17,715,693,0,0,0,83889664,0,0,0,0,4294967295,0,186728,84,0,0,0,0,0,0,0,0,0,0,0,62446,3],
[10718,13,0,62446,3,0,0,1,120,186812,15,716,694,0,0,0,83889664,0,0,0,0,4294967295,0,186827,125,0,0,0,0,0,0,13,0,0,0,0,62446,3],
[10731,9,0,62446,3,0,0,1,28,186952,11,717,695,0,0,0,83886080,0,0,0,0,4294967295,0,186963,119,187082,65,0,0,0,0,13,0,0,0,0,62446,3],
[10740,7,0,62446,3,0,0,1,92,23353,4,718,685,0,0,0,83886080,0,0,0,0,4294967295,0,187147,63,0,0,0,0,0,0,14,0,0,0,0,62446,3],
[10747,14,0,62446,3,0,0,1,28,185267,19,708,686,0,0,0,83886080,0,0,0,0,4294967295,0,187210,84,0,0,0,0,0,0,14,0,0,0,0,62446,3],
[10761,9,0,62446,3,0,0,1,12,187294,16,719,696,0,0,0,67174400,0,0,0,0,4294967295,0,187310,63,0,0,0,0,0,0,29,0,0,0,0,62446,3],
[10770,13,0,62446,3,0,0,1,120,62565,15,177,173,0,0,0,83887616,0,0,0,0,4294967295,0,187373,111,187484,121,187605,22,0,0,0,0,0,0,0,62446,3],
[10783,19,0,62446,3,0,0,1,120,187627,21,720,697,0,0,0,83886080,0,0,0,0,4294967295,0,187648,69,0,0,0,0,0,0,0,0,0,0,0,62446,3],
[10802,7,0,62446,3,0,0,1,28,187717,9,721,698,0,0,0,83886080,0,0,0,0,4294967295,0,187726,96,187822,427,188249,63,0,0,28,0,0,0,0,62446,3],
[10809,7,0,62446,3,0,0,1,28,188312,10,722,699,0,0,0,83886080,0,0,0,0,4294967295,0,188322,104,0,0,0,0,0,0,28,0,0,0,0,62446,3],
[10816,7,0,18775,4,0,0,1,120,188426,14,723,700,0,0,0,83886080,0,0,0,31,4294967295,0,188440,98,188538,403,188941,39,0,0,14,0,0,0,0,25706,18],
[10823,8,0,18775,4,0,0,1,120,188980,15,724,701,0,0,0,83886080,0,0,0,31,4294967295,0,188995,105,189100,101,0,0,0,0,14,0,0,0,0,25706,18],
[10831,4,0,10831,4,0,0,1,120,189201,11,725,702,1536,0,0,83886080,0,0,0,3,4294967295,0,189212,116,189328,110,0,0,0,0,11,0,0,0,0,54776,9],
[10835,12,0,10831,4,0,0,1,113,189438,19,726,703,0,0,0,83886080,0,0,0,3,18774,1,189457,83,0,0,0,0,21801,7,4,0,0,0,0,54776,9],
[10847,10,0,18775,4,0,0,1,120,189540,17,727,704,0,9,1,83886080,0,0,0,31,4294967295,0,189557,111,189668,126,0,0,0,0,13,0,0,0,0,19451,10],
[10857,10,0,18775,4,0,0,1,120,189540,17,727,704,0,9,1,83886080,0,0,0,31,4294967295,0,189794,109,189903,429,190332,54,0,0,13,0,0,0,0,19451,10],
[10867,7,0,11198,4,0,0,2,94,23353,4,728,705,0,0,0,83886080,0,0,0,0,4294967295,0,190386,116,0,0,0,0,0,0,0,0,0,0,0,53747,4],
[10874,15,0,11198,4,0,0,0,94,23353,4,729,706,0,0,0,83886080,0,0,0,0,4294967295,0,190502,88,0,0,0,0,0,0,1,0,0,0,0,53747,4],
[10889,6,0,18775,4,0,0,1,80,23353,4,730,707,1,0,0,83886080,0,0,0,31,4294967295,0,190590,77,190667,430,191097,35,0,0,35,0,0,0,0,10916,7],
[10895,10,0,18775,4,0,0,1,28,191132,18,731,708,1,0,0,83886080,0,0,0,31,4294967295,0,191150,64,0,0,0,0,0,0,15,0,0,0,0,10916,7],
[10905,11,0,18775,4,0,0,0,139,191214,19,732,709,0,0,0,83886080,0,0,0,31,18774,1,191233,75,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[10916,7,0,18775,4,0,0,1,80,23353,4,733,707,1,0,0,83886080,0,0,0,31,4294967295,0,191308,63,191371,479,191850,59,0,0,35,0,0,0,0,10916,7],
[10923,11,0,18775,4,0,0,1,28,191132,18,731,708,1,0,0,83886080,0,0,0,31,4294967295,0,191909,80,191989,372,192361,51,0,0,15,0,0,0,0,10916,7],
[10934,12,0,18775,4,0,0,0,139,191214,19,732,709,0,0,0,83886080,0,0,0,31,18774,1,192412,53,0,0,0,0,0,0,1,0,0,0,0,10916,7],
[10946,14,0,18775,4,0,0,1,106,192465,21,734,710,0,0,0,83886080,0,0,0,31,18774,1,192486,124,192610,482,193092,21,22347,5,6,0,0,0,0,23337,16],
[10960,22,0,18775,4,0,0,1,106,193113,29,735,711,0,0,0,83886080,0,0,0,31,18774,1,193142,117,193259,76,0,0,22347,5,6,0,0,0,0,23337,16],
[10982,19,0,11758,6,0,0,1,28,193335,23,736,712,0,0,0,83886080,0,0,0,3,4294967295,0,193358,118,0,0,0,0,0,0,28,0,0,0,0,11758,6],
[11001,2,0,11758,6,0,0,1,99,23353,4,737,713,0,0,0,83886080,0,0,0,3,4294967295,0,193476,65,0,0,0,0,0,0,16,0,0,0,0,11758,6],
[11003,5,0,18775,4,0,0,1,95,23353,4,738,714,0,0,0,83886080,0,0,0,31,4294967295,0,193541,82,193623,367,193990,50,0,0,0,0,0,0,0,10916,7],
[11008,9,0,18775,4,0,0,1,144,23353,4,739,715,1,0,0,83886080,0,0,0,31,4294967295,0,194040,96,0,0,0,0,0,0,0,0,0,0,0,25706,18],
[11017,12,0,18775,4,0,0,1,144,23353,4,740,715,1,0,0,83886080,0,0,0,31,4294967295,0,194136,72,0,0,0,0,0,0,0,0,0,0,0,25706,18],
[11029,4,0,18775,4,0,0,1,118,194208,11,741,716,0,0,0,83886080,0,0,0,31,18774,1,194219,115,194334,219,0,0,194553,8,2,0,0,0,0,27545,18],
[11033,23,0,18775,4,0,0,1,120,194561,30,742,717,0,0,0,83886080,0,0,0,31,4294967295,0,194591,121,194712,115,0,0,0,0,14,0,0,0,0,26878,7],
[11056,27,0,18775,4,0,0,1,120,194827,34,743,718,0,0,0,83886080,0,0,0,31,4294967295,0,194861,85,0,0,0,0,0,0,18,0,0,0,0,26878,7],
[11083,9,112,18775,4,0,0,1,113,194946,14,744,719,0,0,0,83886080,0,0,0,31,22663,1,194960,67,195027,513,195540,39,11083,9,3,0,0,0,0,18388,7],
[11092,8,0,18775,4,0,0,1,120,195579,15,745,720,128,0,0,83886080,0,0,0,31,4294967295,0,195594,82,0,0,0,0,0,0,0,0,0,0,0,25706,18],
[11100,15,0,18775,4,0,0,1,120,195676,22,746,721,128,0,0,83886080,0,0,0,31,4294967295,0,195698,57,0,0,0,0,0,0,0,0,0,0,0,25706,18],
[11115,15,0,18775,4,0,0,1,120,195755,22,747,722,128,0,0,83886080,0,0,0,31,4294967295,0,195777,73,0,0,0,0,0,0,0,0,0,0,0,25706,18],
[11130,15,0,18775,4,0,0,1,120,195850,22,748,723,128,0,0,83886080,0,0,0,31,4294967295,0,195872,72,0,0,0,0,0,0,0,0,0,0,0,25706,18],
[11145,22,0,18775,4,0,0,1,121,195850,22,748,724,128,0,0,83886080,0,0,0,31,4294967295,0,195944,75,196019,365,196384,31,0,0,0,0,0,0,0,25706,18],
[11167,8,0,18775,4,0,0,1,120,196415,15,749,725,0,0,0,83886080,0,0,0,31,4294967295,0,196430,96,196526,111,0,0,0,0,23,0,0,84,2,26633,6],
[11175,15,0,18775,4,0,0,0,139,196649,22,750,726,0,0,0,83886080,0,0,0,31,18774,1,196671,82,0,0,0,0,0,0,1,0,0,0,0,27545,18],
[11190,8,0,18775,4,0,0,1,120,196753,15,751,727,0,0,0,83886080,0,0,0,31,4294967295,0,196768,80,196848,459,197307,39,0,0,23,0,0,86,12,18908,7],
[11198,4,0,11198,4,0,0,1,120,197402,11,752,728,0,0,0,83886080,0,0,0,0,4294967295,0,197413,100,197513,463,197976,72,0,0,14,0,0,0,0,53747,4],
[11202,20,0,11198,4,0,0,0,139,198048,22,753,729,0,0,0,83886080,0,0,0,0,18774,1,198070,111,0,0,0,0,0,0,1,0,0,0,0,53747,4],
[11222,11,0,198181,3,0,0,1,120,198184,12,754,730,512,0,0,83886080,0,0,0,0,4294967295,0,198196,120,0,0,0,0,0,0,11,0,0,0,0,91953,15],
[11233,8,0,198181,3,0,0,1,120,198316,13,755,731,0,0,0,83886080,0,0,0,0,4294967295,0,198329,108,0,0,0,0,0,0,18,0,0,0,0,91953,15],
[11241,9,0,198181,3,0,0,0,139,198437,11,756,732,0,0,0,83886080,0,0,0,0,18774,1,198448,110,0,0,0,0,0,0,1,0,0,0,0,91953,15],
[11250,7,0,198181,3,0,0,0,139,198558,9,757,733,0,0,0,83886080,0,0,0,0,18774,1,198567,108,0,0,0,0,0,0,1,0,0,0,0,91953,15],
[11257,11,0,198181,3,0,0,0,139,198675,13,758,734,0,0,0,83886080,0,0,0,0,18774,1,198688,89,0,0,0,0,0,0,1,0,0,0,0,91953,15],
[11268,10,0,198181,3,0,0,1,120,198777,10,759,735,0,0,0,83886080,0,0,0,0,4294967295,0,198787,110,198897,242,199139,47,0,0,11,0,0,0,0,91953,15],
[11278,12,0,198181,3,0,0,1,120,199186,13,760,736,512,0,0,83886080,0,0,0,0,4294967295,0,199199,115,0,0,0,0,0,0,11,0,0,0,0,91953,15],
[11290,11,0,18775,4,0,0,1,28,199314,19,761,737,0,0,0,83888384,0,0,0,31,4294967295,0,199333,82,199415,408,199823,79,0,0,41,0,0,0,0,20074,8],
[11301,4,0,11758,6,0,0,1,120,199902,8,762,738,0,0,0,83886080,0,0,0,3,4294967295,0,199910,60,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11305,13,0,18775,4,0,0,1,24,199970,8,763,739,0,0,0,83886080,0,0,0,31,4294967295,0,199978,97,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[11318,2,0,11758,6,0,0,1,97,23353,4,764,740,0,0,0,83886080,0,0,0,3,4294967295,0,200075,58,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11320,14,0,11758,6,0,0,1,113,200133,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200148,97,200245,437,200682,41,21801,7,4,0,0,0,0,11758,6],
[11334,21,0,11758,6,0,0,1,28,200723,22,766,742,10,0,0,83886080,0,0,0,3,4294967295,0,200745,99,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11355,13,0,11758,6,0,0,1,113,200133,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200844,73,200245,437,200917,40,21801,7,4,0,0,0,0,11758,6],
[11368,19,0,11758,6,0,0,0,139,200957,20,767,743,0,0,0,83887360,0,0,0,3,18774,1,200977,92,201069,56,0,0,0,0,1,0,0,0,0,11758,6],
[11387,24,0,11758,6,0,0,0,139,201125,25,768,744,0,0,0,83891456,0,0,0,3,18774,1,201150,126,201276,403,201679,67,0,0,1,0,0,0,0,11758,6],
[11411,13,0,11758,6,0,0,1,120,201746,14,769,745,0,0,0,83891200,0,0,0,3,4294967295,0,201760,70,201830,86,201916,41,0,0,13,0,0,0,0,11758,6],
[11424,9,0,11758,6,0,0,1,28,132140,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201957,57,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11433,23,0,11758,6,0,0,0,139,202014,24,770,746,0,0,0,67174400,0,0,0,0,4294967295,0,202038,110,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[11456,15,0,11758,6,0,0,1,120,202148,15,771,747,0,0,0,83886080,0,0,0,3,4294967295,0,202163,73,0,0,0,0,0,0,13,0,0,0,0,11758,6],
[11471,14,0,11758,6,0,0,1,120,202148,15,771,747,0,0,0,83886080,0,0,0,3,4294967295,0,202236,96,202332,63,0,0,0,0,13,0,0,0,0,11758,6],
[11485,13,0,11758,6,0,0,1,28,202395,14,772,748,0,98,1,83886080,0,0,0,3,4294967295,0,202445,97,0,0,0,0,22347,5,6,0,0,0,0,11758,6],
[11498,17,0,11758,6,0,0,1,120,201746,14,769,745,0,0,0,83891200,0,0,0,3,4294967295,0,202542,81,0,0,0,0,0,0,13,0,0,0,0,11758,6],
[11515,14,0,11758,6,0,0,1,120,202623,15,773,749,10,0,0,83886080,0,0,0,3,4294967295,0,202638,133,202771,92,202863,47,0,0,13,0,0,0,0,11758,6],
[11529,6,0,11758,6,0,0,1,120,202910,8,774,750,0,0,0,83886080,0,0,0,3,4294967295,0,202918,90,203008,59,203067,30,0,0,0,0,0,0,0,14325,14],
[11535,6,72,11758,6,0,0,1,120,101573,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,203097,48,0,0,0,0,0,0,15,0,0,0,0,11758,6],
[11541,8,0,11758,6,0,0,1,28,132140,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201957,57,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11549,14,0,11758,6,0,0,1,28,203145,18,775,751,0,0,0,83886080,0,0,0,3,4294967295,0,203163,104,203267,87,203354,47,0,0,28,0,0,0,0,11758,6],
[11563,9,0,203401,4,0,0,1,28,203405,11,776,752,0,0,0,83886080,0,0,0,0,4294967295,0,203416,81,0,0,0,0,0,0,0,0,0,0,0,203401,4],
[11572,19,0,203401,4,0,0,1,28,203497,21,777,753,0,0,0,83886080,0,0,0,0,4294967295,0,203518,96,0,0,0,0,0,0,0,0,0,0,0,203401,4],
[11591,9,0,203401,4,0,0,1,28,203614,11,778,754,0,0,0,83886080,0,0,0,0,4294967295,0,203625,70,0,0,0,0,0,0,14,0,0,0,0,203401,4],
[11600,19,0,203401,4,0,0,1,28,203695,21,779,755,0,0,0,83886080,0,0,0,0,4294967295,0,203716,85,0,0,0,0,0,0,14,0,0,0,0,203401,4],
[11619,9,0,203401,4,0,0,1,120,203801,11,780,756,0,0,0,83886080,0,0,0,0,4294967295,0,203812,88,203900,83,0,0,0,0,15,0,0,0,0,203401,4],
[11628,14,0,203401,4,0,0,1,96,23353,4,781,757,1,0,0,83886336,0,0,0,0,4294967295,0,203983,95,133950,64,0,0,0,0,17,0,0,0,0,203401,4],
[11642,8,0,203401,4,0,0,1,120,204078,10,782,758,0,0,0,83886080,0,0,0,0,4294967295,0,204088,96,0,0,0,0,0,0,14,0,0,0,0,203401,4],
[11650,10,0,203401,4,0,0,1,120,204184,12,783,759,0,0,0,83886336,0,0,0,0,4294967295,0,204196,83,0,0,0,0,0,0,14,0,0,0,0,203401,4],
[11660,7,0,203401,4,0,0,1,28,204279,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,204288,91,0,0,0,0,0,0,15,0,0,0,0,203401,4],
[11667,16,0,203401,4,0,0,1,28,204279,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,204379,61,0,0,0,0,0,0,15,0,0,0,0,203401,4],
[11683,15,0,203401,4,0,0,1,28,204279,9,784,760,0,0,0,83886080,0,0,0,0,4294967295,0,204379,61,0,0,0,0,0,0,15,0,0,0,0,203401,4],
[11698,10,0,203401,4,0,0,1,120,204440,12,785,761,0,0,0,83886080,0,0,0,0,4294967295,0,204452,74,0,0,0,0,0,0,14,0,0,0,0,203401,4],
[11708,9,0,203401,4,0,0,1,120,204526,11,786,762,0,0,0,83886080,0,0,0,0,4294967295,0,204537,107,0,0,204644,35,0,0,32,0,0,0,0,203401,4],
[11717,14,0,203401,4,0,0,1,120,204679,16,787,763,0,0,0,83886080,0,0,0,0,4294967295,0,204695,46,0,0,0,0,0,0,14,0,0,0,0,203401,4],
[11731,5,0,11758,6,0,0,1,97,23353,4,788,740,0,0,0,83886080,0,0,0,3,4294967295,0,204741,91,204832,377,205209,40,0,0,14,0,0,0,0,11758,6],
[11736,7,0,11758,6,0,0,2,98,23353,4,789,764,0,0,0,83886080,0,0,0,3,4294967295,0,205249,84,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[11743,15,0,11758,6,0,0,2,98,23353,4,790,765,0,0,0,83886080,0,0,0,3,4294967295,0,205333,85,0,0,0,0,0,0,0,0,0,0,0,11758,6],
[11758,6,0,11758,6,0,0,1,97,23353,4,791,740,0,0,0,83886080,0,0,0,3,4294967295,0,200075,58,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11764,18,0,11758,6,0,0,1,113,200133,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200844,73,0,0,0,0,21801,7,4,0,0,0,0,11758,6],
[11782,17,0,11758,6,0,0,1,113,200133,15,765,741,10,0,0,83886080,0,0,0,3,18774,1,200844,73,200245,437,205418,44,21801,7,4,0,0,0,0,11758,6],
[11799,13,0,11758,6,0,0,1,28,132140,15,501,487,0,0,0,83886080,0,0,0,3,4294967295,0,201957,57,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[11812,11,0,11758,6,0,0,1,99,23353,4,792,713,0,0,0,83886080,0,0,0,3,4294967295,0,193476,65,205462,358,205820,27,0,0,16,0,0,0,0,11758,6],
[11823,10,0,11758,6,0,0,1,120,205847,7,793,766,0,0,0,83886080,0,0,0,3,4294967295,0,205854,98,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11833,14,0,11758,6,0,0,0,100,23353,4,794,767,1,0,0,83886080,0,0,0,3,4294967295,0,205952,79,0,0,0,0,0,0,47,0,0,0,0,11758,6],
[11847,22,0,11758,6,0,0,1,120,206031,19,795,768,0,0,0,83889152,0,0,0,3,4294967295,0,206050,93,0,0,0,0,0,0,14,0,0,0,0,11758,6],
[11869,10,0,11758,6,0,0,1,99,23353,4,796,713,0,0,0,83886080,0,0,0,3,4294967295,0,206143,97,205462,358,206240,51,0,0,16,0,0,0,0,11758,6],
[11879,5,0,18775,4,0,0,1,113,206291,17,797,769,0,0,0,83886080,0,0,0,31,18774,1,206308,81,206389,122,0,0,206511,5,3,0,0,0,0,19178,23],
[11884,15,0,18775,4,0,0,1,113,206516,22,798,770,0,0,0,83886080,0,99,4,31,18774,1,206575,61,0,0,0,0,22347,5,6,0,0,0,0,19178,23],
[11899,11,0,18775,4,0,0,1,120,206636,18,799,771,2,0,0,83886080,0,0,0,31,4294967295,0,206654,49,0,0,0,0,0,0,14,0,0,0,0,19178,23],
[11910,16,0,18775,4,0,0,1,113,206552,23,800,772,0,0,0,83886080,0,0,0,31,18774,1,206703,103,0,0,0,0,29149,6,3,0,0,0,0,19178,23],
[11926,4,0,11926,4,0,0,1,120,206806,8,801,773,2048,0,0,83886080,0,0,0,0,4294967295,0,206814,93,206907,468,207375,75,0,0,14,0,0,0,0,86852,4],
[11930,11,0,207450,5,0,0,1,28,207455,19,802,774,8192,0,0,83886080,0,0,0,0,4294967295,0,207474,113,207587,217,207804,69,0,0,22,11930,11,0,0,95402,9],
[11941,13,0,207450,5,0,0,1,113,207873,15,803,775,0,0,0,83886080,0,0,0,0,4294967295,0,207888,121,0,0,0,0,21801,7,4,0,0,0,0,95402,9],
[11954,5,0,11926,4,0,0,1,120,208009,9,804,776,2048,0,0,83886080,0,0,0,0,4294967295,0,208018,106,208124,123,0,0,0,0,15,0,0,0,0,86852,4],
[11959,13,0,18775,4,0,0,1,106,208247,20,805,777,0,0,0,83886080,0,0,0,31,18774,1,208267,87,0,0,0,0,61681,9,2,0,0,0,0,18908,7],
[11972,13,0,18775,4,0,0,1,106,208354,20,806,778,0,0,0,83886080,0,0,0,31,18774,1,208374,79,0,0,0,0,80215,9,2,0,0,0,0,18908,7],
[11985,10,0,18775,4,0,0,1,25,208453,5,807,779,0,0,0,83886080,0,0,0,31,4294967295,0,208458,106,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[11995,9,0,11995,9,0,0,1,141,208564,4,808,780,0,0,0,83886080,0,0,0,3,4294967295,0,208568,112,208680,139,208819,58,0,0,11,0,0,0,0,11995,9],
[12004,21,0,11995,9,0,0,1,106,208877,19,809,781,0,0,0,83886336,0,0,0,3,18774,1,81205,76,0,0,0,0,22347,5,6,0,0,0,0,11995,9],
[12025,15,0,11995,9,0,0,0,139,208896,13,810,782,0,0,0,83886080,0,0,0,3,18774,1,208909,115,81410,98,0,0,0,0,1,0,0,0,0,11995,9],
[12040,16,0,11995,9,0,0,1,113,209024,15,811,783,0,0,0,83886080,0,0,0,3,18774,1,209039,119,0,0,0,0,81944,6,3,0,0,0,0,11995,9],
[12056,18,0,11995,9,0,0,1,28,209158,16,812,784,0,0,0,83886080,0,0,0,3,4294967295,0,81966,102,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12074,19,0,11995,9,0,0,1,113,209174,29,813,785,0,0,0,83886080,0,0,0,3,18774,1,82463,113,0,0,0,0,21801,7,4,0,0,0,0,11995,9],
[12093,18,0,11995,9,0,0,1,113,209203,16,814,786,0,0,0,83886080,0,0,0,3,18774,1,209219,93,82686,25,0,0,21801,7,4,0,0,0,0,11995,9],
[12111,21,0,11995,9,0,0,1,113,209312,19,815,787,0,0,0,83886080,0,0,0,3,18774,1,209331,99,0,0,0,0,34543,8,3,0,0,0,0,11995,9],
[12132,19,0,11995,9,0,0,1,113,209430,17,816,788,0,0,0,83886080,0,0,0,3,18774,1,209447,71,0,0,0,0,11083,9,3,0,0,0,0,11995,9],
[12151,15,0,11995,9,0,0,1,139,209518,13,817,789,0,0,0,83886080,0,0,0,3,18774,1,83202,63,83265,83,0,0,0,0,1,0,0,0,0,11995,9],
[12166,12,0,11995,9,0,0,1,120,209531,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,209551,61,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12178,15,0,11995,9,0,0,1,120,209531,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,209612,88,83778,103,0,0,0,0,11,0,0,0,0,11995,9],
[12193,22,0,11995,9,0,0,1,120,209531,20,818,790,0,0,0,83886080,0,0,0,3,4294967295,0,209551,61,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12215,29,0,11995,9,0,0,1,42,208564,4,819,791,0,0,0,83886080,0,0,0,3,4294967295,0,209700,93,117123,172,0,0,0,0,11,0,0,0,0,11995,9],
[12244,27,0,11995,9,0,0,1,47,84661,42,820,792,0,0,0,83886080,0,0,0,3,4294967295,0,84703,70,0,0,0,0,0,0,47,0,0,0,0,11995,9],
[12271,17,0,11995,9,0,0,1,113,209793,22,821,793,0,0,0,83886080,0,0,0,3,18774,1,84795,91,0,0,0,0,21801,7,4,0,0,0,0,11995,9],
[12288,12,0,11995,9,0,0,1,28,209815,20,822,794,0,0,0,83886080,0,0,0,3,4294967295,0,209835,89,0,0,0,0,0,0,11,0,0,0,0,11995,9],
[12300,18,0,11995,9,0,0,1,43,208564,4,823,795,0,0,0,83886080,0,0,0,3,4294967295,0,209924,130,85179,70,210054,32,0,0,13,0,0,0,0,11995,9],
[12318,19,0,11995,9,0,0,2,120,210086,17,824,796,0,0,0,83886080,0,0,0,3,4294967295,0,210103,150,85432,259,210253,63,0,0,0,0,0,0,0,11995,9],
[12337,25,0,11995,9,0,0,1,40,208564,4,825,797,0,0,0,83886080,0,0,0,3,4294967295,0,210316,139,85880,98,210455,46,0,0,0,0,0,0,0,11995,9],
[12362,21,0,11995,9,0,0,1,44,208564,4,826,798,0,0,0,83886080,0,0,0,3,4294967295,0,210501,88,86099,122,210589,43,0,0,0,0,0,0,0,11995,9],
[12383,20,0,11995,9,0,0,2,45,208564,4,827,799,0,0,0,83886080,0,0,0,3,4294967295,0,210632,106,0,0,0,0,86372,5,2,0,0,0,0,11995,9],
[12403,17,0,11995,9,0,0,1,113,209430,17,816,788,0,0,0,83886080,0,0,0,3,18774,1,210738,73,0,0,0,0,11083,9,3,0,0,0,0,11995,9],
[12420,17,0,11995,9,0,0,0,139,210811,12,828,800,0,0,0,83886080,0,0,0,3,18774,1,210823,105,0,0,0,0,0,0,1,0,0,0,0,11995,9],
[12437,14,0,11995,9,0,0,1,46,208564,4,829,801,0,0,0,83886080,0,0,0,3,4294967295,0,210928,86,86539,106,0,0,0,0,11,0,0,0,0,11995,9],
[12451,10,0,11926,4,0,0,1,113,211014,11,830,802,0,0,0,83886080,0,0,0,0,18774,1,211025,73,0,0,0,0,20074,8,3,0,0,0,0,86852,4],
[12461,6,0,11926,4,0,0,1,28,211098,10,831,803,0,103,1,83886080,0,0,0,0,4294967295,0,211114,122,0,0,0,0,0,0,15,0,0,0,0,86852,4],
[12467,10,0,11926,4,0,0,1,28,211236,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,211249,124,0,0,0,0,0,0,32,0,0,0,0,86852,4],
[12477,9,0,12535,9,0,0,0,139,211373,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,211389,54,0,0,0,0,0,0,1,0,0,0,0,86852,4],
[12486,10,0,12535,9,0,0,0,139,211373,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,211389,54,0,0,0,0,0,0,1,0,0,0,0,86852,4],
[12496,9,0,11926,4,0,0,1,28,211236,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,211443,63,0,0,0,0,0,0,32,0,0,0,0,86852,4],
[12505,7,0,11926,4,0,0,2,101,23353,4,834,806,0,0,0,83886080,0,0,0,0,4294967295,0,211506,109,0,0,0,0,0,0,0,0,0,0,0,86852,4],
[12512,15,0,11926,4,0,0,0,101,23353,4,835,807,0,0,0,83886080,0,0,0,0,4294967295,0,211615,88,0,0,0,0,0,0,1,0,0,0,0,86852,4],
[12527,8,0,12535,9,0,0,0,139,211373,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,211389,54,0,0,0,0,0,0,1,0,0,0,0,86852,4],
[12535,9,0,12535,9,0,0,0,139,211373,16,833,805,0,0,0,83886080,0,0,0,0,18774,1,211703,121,211824,111,211935,53,0,0,1,0,0,0,0,86852,4],
[12544,7,0,18775,4,0,0,1,28,211988,23,836,808,2,0,0,83886080,0,0,0,31,4294967295,0,212011,96,0,0,0,0,0,0,42,0,0,0,0,59501,18],
[12551,7,0,18775,4,0,0,0,139,212107,13,837,809,0,0,0,83886080,0,0,0,31,18774,1,212120,78,0,0,0,0,0,0,1,0,0,0,0,33208,10],
[12558,15,0,18775,4,0,0,0,139,212198,21,838,810,0,0,0,83886080,0,0,0,31,18774,1,212219,86,0,0,0,0,0,0,1,0,0,0,0,33208,10],
[12573,17,0,18775,4,0,0,0,139,212305,23,839,811,0,0,0,83886080,0,0,0,31,18774,1,212328,90,0,0,0,0,0,0,1,0,0,0,0,33208,10],
[12590,6,114,18775,4,0,0,0,139,212418,13,840,812,0,0,0,83886080,0,0,0,31,18774,1,212431,87,212518,430,212948,13,0,0,1,0,0,0,0,18388,7],
[12596,6,0,18775,4,0,0,0,139,212107,13,837,809,0,0,0,83886080,0,0,0,31,18774,1,212961,111,0,0,0,0,0,0,1,0,0,0,0,33208,10],
[12602,14,0,18775,4,0,0,0,139,212198,21,838,810,0,0,0,83886080,0,0,0,31,18774,1,213072,127,0,0,0,0,0,0,1,0,0,0,0,33208,10],
[12616,16,0,18775,4,0,0,0,139,212305,23,839,811,0,0,0,83886080,0,0,0,31,18774,1,213199,123,0,0,0,0,0,0,1,0,0,0,0,33208,10],
[12632,6,0,18775,4,0,0,1,93,213322,6,841,813,1,0,0,83886080,0,0,0,31,4294967295,0,213328,91,213419,72,0,0,0,0,14,0,0,0,0,25706,18],
[12638,12,0,18775,4,0,0,1,113,213491,19,842,814,0,0,0,83886080,0,0,0,31,18774,1,213510,90,213600,424,214024,42,21801,7,4,0,0,0,0,59501,18],
[12650,12,0,18775,4,0,0,1,115,214066,19,843,815,64,0,0,83886080,0,0,0,31,18774,1,214085,95,214180,466,214646,33,27383,9,7,0,0,0,0,27545,18],
[12662,19,0,18775,4,0,0,0,139,214679,26,844,816,0,0,0,83886080,0,0,0,31,18774,1,214705,89,214794,136,0,0,0,0,1,0,0,0,0,23337,16],
[12681,24,0,18775,4,0,0,1,28,214930,31,845,817,0,0,0,83886080,0,0,0,31,4294967295,0,214961,98,215059,99,0,0,0,0,0,0,0,0,0,23337,16],
[12705,24,0,18775,4,0,0,1,28,215158,31,846,818,0,0,0,83886080,0,0,0,31,4294967295,0,215189,77,215266,123,0,0,0,0,0,0,0,0,0,23337,16],
[12729,25,0,18775,4,0,0,1,28,215389,32,847,819,0,0,0,83886080,0,0,0,31,4294967295,0,215421,97,0,0,0,0,0,0,0,0,0,0,0,23337,16],
[12754,12,0,18775,4,0,0,1,28,215518,19,848,820,2,0,0,83886080,0,0,0,31,4294967295,0,215537,133,0,0,0,0,0,0,0,0,0,0,0,27545,18],
[12766,13,0,18775,4,0,0,1,115,215670,20,849,821,64,9,1,67174400,0,0,0,0,4294967295,0,215690,108,0,0,0,0,27383,9,7,0,0,0,0,45453,10],
[12779,13,0,18775,4,0,0,1,115,215798,20,850,822,64,0,0,83886080,0,0,0,31,18774,1,215818,97,215915,534,216449,33,27383,9,7,0,0,0,0,27545,18],
[12792,13,0,18775,4,0,0,1,115,216482,20,851,823,64,9,1,67174400,0,0,0,0,4294967295,0,216502,104,0,0,0,0,27383,9,7,0,0,0,0,45453,10],
[12805,13,0,11758,6,0,0,0,139,216606,17,852,824,0,0,0,83886080,0,0,0,3,18774,1,216623,87,216710,54,0,0,0,0,1,0,0,0,0,11758,6],
[12818,10,0,18775,4,0,0,1,28,58232,21,155,151,0,0,0,83886080,0,0,0,31,4294967295,0,216764,55,216819,362,217181,45,0,0,41,0,0,0,0,20074,8],
[12828,14,0,18775,4,0,0,1,120,217226,21,853,825,0,0,0,83886080,0,0,0,31,4294967295,0,217247,99,0,0,0,0,0,0,46,0,0,0,0,20074,8],
[12842,10,0,18775,4,0,0,1,119,23353,4,854,577,16384,0,0,83886080,0,0,0,31,4294967295,0,217346,102,217448,492,217940,81,0,0,37,0,0,0,0,145234,10],
[12852,7,0,11926,4,0,0,1,28,211236,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,211443,63,0,0,0,0,0,0,32,0,0,0,0,86852,4],
[12859,7,0,18775,4,0,0,1,102,23353,4,855,826,1,0,0,83887360,0,0,0,31,4294967295,0,218021,107,218128,111,0,0,0,0,34,0,0,0,0,57637,12],
[12866,23,0,18775,4,0,0,1,28,52445,22,135,133,0,0,0,83886080,0,0,0,31,4294967295,0,218239,81,0,0,0,0,0,0,41,0,0,0,0,20074,8],
[12889,22,0,18775,4,0,0,1,113,218325,28,856,827,0,0,0,83890176,0,0,0,31,218320,5,218353,76,0,0,0,0,22347,5,6,0,0,0,0,20074,8],
[12911,14,0,18775,4,0,0,1,22,74001,11,857,828,0,25,1,83886080,0,0,0,31,4294967295,0,218429,112,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[12925,19,0,18775,4,0,0,1,22,74253,11,858,829,0,25,1,83886080,0,0,0,31,4294967295,0,218541,115,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[12944,17,0,18775,4,0,0,1,22,74380,4,859,830,0,25,1,83886080,0,0,0,31,4294967295,0,218656,125,218781,443,219224,97,0,0,21,0,0,0,0,74246,7],
[12961,21,0,18775,4,0,0,1,22,74510,8,860,831,0,25,1,83886080,0,0,0,31,4294967295,0,219321,122,219443,412,219855,85,0,0,21,0,0,0,0,74246,7],
[12982,20,0,18775,4,0,0,1,22,23353,4,861,832,0,25,1,83886080,0,0,0,31,4294967295,0,219940,79,0,0,0,0,0,0,0,0,0,0,0,74246,7],
[13002,17,0,18775,4,0,0,1,22,74719,14,862,833,0,25,1,83886080,0,0,0,31,4294967295,0,220019,116,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13019,22,0,18775,4,0,0,1,22,74850,9,863,834,0,25,1,83886080,0,0,0,31,4294967295,0,220135,118,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13041,26,0,18775,4,0,0,1,22,74978,13,864,835,0,25,1,83886080,0,0,0,31,4294967295,0,220253,118,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13067,26,0,18775,4,0,0,1,22,75110,13,865,836,0,25,1,83886080,0,0,0,31,4294967295,0,220371,127,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13093,18,0,18775,4,0,0,1,22,75251,5,866,837,0,25,1,83886080,0,0,0,31,4294967295,0,220498,124,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13111,21,0,18775,4,0,0,1,22,75381,8,867,838,0,25,1,83886080,0,0,0,31,4294967295,0,220622,125,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13132,18,0,18775,4,0,0,1,22,75515,13,868,839,0,25,1,83886080,0,0,0,31,4294967295,0,220747,132,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13150,25,0,18775,4,0,0,1,22,75661,12,869,840,0,25,1,83886080,0,0,0,31,4294967295,0,220879,121,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13175,6,0,18775,4,0,0,1,93,181896,7,870,665,1,0,0,83886080,0,0,0,31,4294967295,0,221000,97,0,0,0,0,0,0,14,0,0,0,0,25706,18],
[13181,10,0,18775,4,0,0,0,139,221097,17,871,841,0,0,0,83886080,0,0,0,31,18774,1,221114,122,0,0,0,0,0,0,1,0,0,0,0,20074,8],
[13191,8,0,52130,4,0,0,1,120,221236,10,872,842,0,0,0,83886080,0,0,0,0,4294967295,0,221246,107,0,0,0,0,0,0,33,0,0,0,0,52208,12],
[13199,9,0,52130,4,0,0,1,28,52134,14,132,130,0,0,0,83886080,0,0,0,0,4294967295,0,221353,107,0,0,0,0,0,0,14,0,0,0,0,52208,12],
[13208,5,0,18775,4,0,0,1,22,74001,11,873,843,0,25,1,83886080,0,0,0,31,4294967295,0,221460,96,221556,426,221982,75,0,0,21,0,0,0,0,74246,7],
[13213,10,0,18775,4,0,0,1,22,74253,11,874,844,0,25,1,83886080,0,0,0,31,4294967295,0,222057,99,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13223,8,0,18775,4,0,0,1,22,74380,4,875,845,0,25,1,83886080,0,0,0,31,4294967295,0,222156,109,222265,416,222681,50,0,0,21,0,0,0,0,74246,7],
[13231,12,0,18775,4,0,0,1,22,74510,8,876,846,0,25,1,83886080,0,0,0,31,4294967295,0,222731,106,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13243,11,0,18775,4,0,0,1,22,23353,4,877,847,0,25,1,83886080,0,0,0,31,4294967295,0,222837,78,222915,412,223327,124,0,0,0,0,0,0,0,74246,7],
[13254,8,0,18775,4,0,0,1,22,74719,14,878,848,0,25,1,83886080,0,0,0,31,4294967295,0,223451,100,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13262,13,0,18775,4,0,0,1,22,74850,9,879,849,0,25,1,83886080,0,0,0,31,4294967295,0,223551,102,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13275,17,0,18775,4,0,0,1,22,74978,13,880,850,0,25,1,83886080,0,0,0,31,4294967295,0,223653,102,223755,115,0,0,0,0,21,0,0,0,0,74246,7],
[13292,17,0,18775,4,0,0,1,22,75110,13,881,851,0,25,1,83886080,0,0,0,31,4294967295,0,223870,111,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13309,9,0,18775,4,0,0,1,22,75251,5,882,852,0,25,1,83886080,0,0,0,31,4294967295,0,223981,108,224089,433,224522,43,0,0,21,0,0,0,0,74246,7],
[13318,9,0,18775,4,0,0,1,22,75515,13,883,853,0,25,1,83886080,0,0,0,31,4294967295,0,224565,116,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13327,16,0,18775,4,0,0,1,22,75661,12,884,854,0,25,1,83886080,0,0,0,31,4294967295,0,224681,105,0,0,0,0,0,0,21,0,0,0,0,74246,7],
[13343,11,0,18775,4,0,0,0,139,224786,18,885,855,0,25,1,83886080,0,0,0,31,18774,1,224804,88,0,0,0,0,0,0,1,0,0,0,0,74246,7],
[13354,12,0,18775,4,0,0,0,139,224786,18,885,855,0,25,1,83886080,0,0,0,31,18774,1,224892,67,0,0,0,0,0,0,1,0,0,0,0,74246,7],
[13366,7,0,18775,4,0,0,1,106,224959,14,886,856,0,0,0,83886080,0,0,0,31,26500,2,224973,83,225056,58,0,0,206511,5,3,0,0,0,0,26633,6],
[13373,7,0,13373,7,0,0,1,28,225114,16,887,857,32770,0,0,83886080,0,0,0,3,4294967295,0,225130,74,225204,109,225313,28,0,0,15,0,0,0,0,33523,18],
[13380,12,0,13373,7,0,0,1,113,225341,11,888,858,0,0,0,83886080,0,0,0,3,18774,1,225352,59,225411,96,0,0,21801,7,4,0,0,0,0,33523,18],
[13392,11,0,13373,7,0,0,1,120,225507,15,889,859,0,0,0,83886080,0,0,0,3,4294967295,0,225522,72,0,0,225594,25,0,0,0,0,0,0,0,33523,18],
[13403,19,0,225619,7,0,0,1,113,225626,22,890,860,0,0,0,83886080,0,0,0,3,18774,1,225648,118,0,0,0,0,22347,5,6,0,0,0,0,54776,9],
[13422,22,0,225619,7,0,0,0,139,225766,20,891,861,0,0,0,83886080,0,0,0,3,18774,1,225786,111,0,0,0,0,0,0,1,0,0,0,0,54776,9],
[13444,12,0,11926,4,0,0,1,113,211014,11,830,802,0,0,0,83886080,0,0,0,0,18774,1,225897,115,0,0,0,0,20074,8,3,0,0,0,0,86852,4],
[13456,8,0,11926,4,0,0,1,28,211098,10,831,803,0,103,1,83886080,0,0,0,0,4294967295,0,226012,67,0,0,0,0,0,0,15,0,0,0,0,86852,4],
[13464,12,0,11926,4,0,0,1,28,211236,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,211443,63,0,0,0,0,0,0,32,0,0,0,0,86852,4],
[13476,11,0,11926,4,0,0,1,28,211236,13,832,804,0,0,0,83886080,0,0,0,0,4294967295,0,211443,63,0,0,0,0,0,0,32,0,0,0,0,86852,4],
[13487,3,0,11926,4,0,0,1,120,95134,10,357,349,0,0,0,83886080,0,0,0,0,4294967295,0,226079,75,0,0,0,0,0,0,0,0,0,0,0,86852,4],
[13490,8,0,11926,4,0,0,1,28,226154,12,892,862,0,0,0,83886080,0,0,0,0,4294967295,0,226166,82,0,0,0,0,0,0,15,0,0,0,0,86852,4],
[13498,7,0,18775,4,0,0,1,103,23353,4,893,299,0,0,0,83886080,0,0,0,31,4294967295,0,226248,104,0,0,0,0,86714,10,2,0,0,0,0,25706,18],
[13505,12,0,18775,4,0,0,1,120,226352,19,894,863,0,0,0,83890176,0,0,0,31,4294967295,0,226371,78,226449,372,226821,50,0,0,14,0,0,0,0,25706,18],
[13517,13,0,18775,4,0,0,1,120,226871,20,895,864,0,0,0,83890176,0,0,0,31,4294967295,0,226891,105,226996,368,227364,66,0,0,14,0,0,0,0,25706,18],
[13530,14,0,18775,4,0,0,1,106,227430,21,896,865,0,0,0,83886080,0,0,0,31,18774,1,227451,87,0,0,0,0,61681,9,2,0,0,0,0,18908,7],
[13544,14,0,18775,4,0,0,1,106,227538,21,897,866,0,0,0,83886080,0,0,0,31,18774,1,227559,81,0,0,0,0,80215,9,2,0,0,0,0,18908,7],
[13558,15,0,18775,4,0,0,1,24,227640,10,898,867,0,0,0,83886080,0,0,0,31,4294967295,0,227650,89,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[13573,11,0,18775,4,0,0,1,24,227739,6,899,868,0,0,0,83886080,0,0,0,31,4294967295,0,227745,81,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[13584,14,0,18775,4,0,0,1,28,22352,21,14,14,2,0,0,83886080,0,0,0,31,4294967295,0,227826,73,0,0,0,0,0,0,38,0,0,0,0,21011,11],
[13598,3,83,18775,4,0,0,1,117,23353,4,900,869,1,0,0,83886080,0,0,0,31,4294967295,0,227899,103,228002,194,0,0,0,0,34,0,0,0,0,57637,12],
[13601,6,0,18775,4,0,0,1,117,22663,1,901,870,1,0,0,83886080,0,0,0,31,4294967295,0,228196,82,0,0,0,0,0,0,34,0,0,0,0,57637,12],
[13607,15,0,18775,4,0,0,1,117,22663,1,902,870,1,0,0,83886080,0,0,0,31,4294967295,0,228278,92,228370,197,0,0,0,0,34,0,0,0,0,57637,12],
[13622,5,0,18775,4,0,0,1,120,228567,12,903,871,0,9,1,83886080,0,0,0,31,4294967295,0,228579,105,228684,120,0,0,0,0,11,0,0,0,0,33208,10],
[13627,13,0,18775,4,0,0,0,139,228804,20,904,872,0,9,1,83886080,0,0,0,31,18774,1,228824,153,228977,478,229455,54,0,0,1,0,0,0,0,33208,10],
[13640,10,0,18775,4,0,0,1,28,229509,24,905,873,0,9,1,83886080,0,0,0,31,4294967295,0,229533,111,0,0,0,0,0,0,0,0,0,0,0,33208,10],
[13650,12,0,18775,4,0,0,1,120,229644,19,906,874,2,9,1,83886080,0,0,0,31,4294967295,0,229663,122,229785,388,230173,50,0,0,13,0,0,0,0,33208,10],
[13662,17,0,18775,4,0,0,1,28,229509,24,905,873,0,9,1,83886080,0,0,0,31,4294967295,0,230223,111,0,0,0,0,0,0,0,0,0,0,0,33208,10],
[13679,13,0,11758,6,0,0,1,28,230334,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,230356,123,230479,86,0,0,0,0,32,0,0,0,0,11758,6],
[13692,16,0,11758,6,0,0,1,28,230334,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,230565,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13708,15,0,11758,6,0,0,1,28,230334,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,230565,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13723,20,0,11758,6,0,0,1,28,230334,22,907,875,0,0,0,83886080,0,0,0,3,4294967295,0,230565,72,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[13743,17,0,11926,4,0,0,1,28,230637,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230657,114,0,0,0,0,0,0,32,0,0,0,0,86852,4],
[13760,16,0,11926,4,0,0,1,28,230637,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230771,71,0,0,0,0,0,0,32,0,0,0,0,86852,4],
[13776,14,0,11926,4,0,0,1,28,230637,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230771,71,0,0,0,0,0,0,32,0,0,0,0,86852,4],
[13790,19,0,11926,4,0,0,1,28,230637,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230771,71,0,0,0,0,0,0,32,0,0,0,0,86852,4],
[13809,18,0,11926,4,0,0,1,28,230637,20,908,876,0,0,0,83886080,0,0,0,0,4294967295,0,230771,71,0,0,0,0,0,0,32,0,0,0,0,86852,4],
[13827,13,0,18775,4,0,0,1,23,23353,4,909,877,0,0,0,83886080,0,0,0,31,4294967295,0,230842,131,230973,465,231438,66,0,0,11,0,0,0,0,18908,7],
[13840,10,65,18775,4,0,0,1,28,231504,23,910,878,0,0,0,83886080,0,0,0,31,4294967295,0,231527,114,231641,121,0,0,0,0,22,13840,10,0,0,19178,23],
[13850,11,0,18775,4,0,0,0,139,231762,18,911,879,0,0,0,83886080,0,0,0,31,18774,1,231780,83,231863,421,232284,63,0,0,1,0,0,0,0,10916,7],
[13861,16,0,18775,4,0,0,0,139,232347,23,912,880,0,0,0,83890432,83894016,0,0,31,18774,1,232370,109,232479,154,0,0,0,0,1,0,0,0,0,173616,13],
[13877,6,0,18775,4,0,0,1,131,23353,4,913,881,1,0,0,83886080,0,0,0,31,4294967295,0,232633,95,0,0,0,0,0,0,42,0,0,0,0,25706,18],
[13883,14,0,18775,4,0,0,1,113,232728,21,914,882,0,0,0,83886080,0,0,0,31,18774,1,232749,67,0,0,0,0,22347,5,6,0,0,0,0,59501,18],
[13897,14,0,18775,4,0,0,1,28,211988,23,836,808,2,0,0,83886080,0,0,0,31,4294967295,0,232816,102,232918,76,0,0,0,0,42,0,0,0,0,59501,18],
[13911,12,0,18775,4,0,0,1,28,232994,20,915,883,2,0,0,83886080,0,0,0,31,4294967295,0,233014,94,233108,87,0,0,0,0,42,0,0,0,0,59501,18],
[13923,15,0,18775,4,0,0,1,113,232728,21,914,882,0,0,0,83886080,0,0,0,31,18774,1,233195,69,0,0,0,0,22347,5,6,0,0,0,0,59501,18],
[13938,18,105,18775,4,0,0,0,139,233264,25,916,884,0,0,0,83886080,0,0,0,31,18774,1,233289,98,233387,445,233832,46,0,0,1,0,0,0,0,18388,7],
[13956,11,0,18775,4,0,0,0,139,233878,18,917,885,0,0,0,83886080,0,0,0,31,18774,1,233896,93,0,0,0,0,0,0,1,0,0,0,0,25706,18],
[13967,20,0,18775,4,0,0,0,139,233989,27,918,886,0,0,0,83889920,0,0,0,31,18774,1,234016,93,0,0,0,0,0,0,1,0,0,0,0,25706,18],
[13987,9,0,18775,4,0,0,0,139,234109,16,919,887,0,0,0,83886080,0,0,0,31,18774,1,234125,92,0,0,0,0,0,0,1,0,0,0,0,25706,18],
[13996,19,0,18775,4,0,0,1,10,23353,4,920,888,2,0,0,83886080,0,0,0,31,4294967295,0,234217,155,234372,367,0,0,0,0,18,0,0,0,0,23844,16],
[14015,20,0,18775,4,0,0,1,10,23353,4,921,889,2,0,0,83886080,0,0,0,31,4294967295,0,234739,189,0,0,0,0,0,0,18,0,0,0,0,23844,16],
[14035,3,0,18775,4,0,0,1,132,23353,4,922,890,0,18,1,83886080,0,0,0,31,4294967295,0,234928,133,235061,194,0,0,0,0,0,0,0,0,0,235255,3],
[14038,7,0,18775,4,0,0,1,120,235258,14,923,891,0,18,1,83886080,0,0,0,31,4294967295,0,235272,129,235401,97,0,0,0,0,15,0,0,0,0,235255,3],
[14045,15,0,18775,4,0,0,1,120,235498,22,924,892,0,18,1,83886080,0,0,0,31,4294967295,0,235520,84,0,0,0,0,0,0,0,0,0,0,0,235255,3],
[14060,10,0,18775,4,0,0,1,132,23353,4,925,893,0,104,2,83886080,0,0,0,31,4294967295,0,235604,107,235711,82,0,0,0,0,25,0,0,0,0,235255,3],
[14070,4,0,18775,4,0,0,2,133,23353,4,926,894,0,0,0,83886080,0,0,0,31,4294967295,0,235793,80,235873,266,0,0,0,0,11,0,0,0,0,22216,17],
[14074,14,0,18775,4,0,0,1,134,23353,4,927,895,0,0,0,83886080,0,0,0,31,4294967295,0,236139,108,0,0,0,0,0,0,0,0,0,0,0,22216,17],
[14088,12,0,18775,4,0,0,0,139,236247,19,928,896,0,0,0,83886080,0,0,0,31,18774,1,236266,96,236362,117,0,0,0,0,1,0,0,0,0,173616,13],
[14100,15,0,18775,4,0,0,0,113,236479,22,929,897,0,0,0,83886080,0,0,0,31,18774,1,236501,113,236614,191,0,0,21801,7,4,0,0,0,0,173616,13],
[14115,16,0,18775,4,0,0,0,113,236479,22,929,897,0,0,0,83886080,0,0,0,31,18774,1,236805,78,0,0,0,0,21801,7,4,0,0,0,0,173616,13],
[14131,6,115,18775,4,0,0,1,24,23353,4,930,898,0,0,0,83886080,0,0,0,31,4294967295,0,236883,113,236996,518,237514,50,0,0,11,0,0,0,0,18908,7],
[14137,15,0,18775,4,0,0,1,120,196753,15,751,727,0,0,0,83886080,0,0,0,31,4294967295,0,237564,66,237630,360,237990,52,0,0,23,0,0,86,12,18908,7],
[14152,13,0,18775,4,0,0,1,106,238042,16,931,899,0,0,0,83886080,0,0,0,31,18774,1,238058,118,0,0,0,0,22347,5,6,0,0,0,0,173616,13],
[14165,19,0,18775,4,0,0,0,113,236479,22,929,897,0,0,0,83886080,0,0,0,31,18774,1,236805,78,0,0,0,0,21801,7,4,0,0,0,0,173616,13],
[14184,13,0,18775,4,0,0,1,106,238176,16,932,900,0,0,0,83886080,0,0,0,31,18774,1,238192,115,0,0,0,0,22347,5,6,0,0,0,0,173616,13],
[14197,14,122,18775,4,0,0,1,113,238308,21,933,901,0,0,0,83886080,0,0,0,31,238307,1,238329,96,238425,379,238804,19,21801,7,4,0,0,0,0,18908,7],
[14211,20,0,18775,4,0,0,0,113,236479,22,929,897,0,0,0,83886080,0,0,0,31,18774,1,236805,78,0,0,0,0,21801,7,4,0,0,0,0,173616,13],
[14231,7,81,18775,4,0,0,1,26,23353,4,934,902,2,0,0,83886080,0,0,0,31,4294967295,0,238823,87,238910,507,239417,79,0,0,15,0,0,0,0,14231,7],
[14238,13,0,18775,4,0,0,1,120,239496,20,935,903,0,0,0,83886080,0,0,0,31,4294967295,0,239516,58,0,0,0,0,0,0,15,0,0,0,0,14231,7],
[14251,13,0,18775,4,0,0,0,139,239574,20,936,904,0,0,0,67174400,0,0,0,0,4294967295,0,239594,95,0,0,0,0,0,0,1,0,0,0,0,45453,10],
[14264,16,0,18775,4,0,0,1,26,239689,22,937,905,2,0,0,83886080,0,0,0,31,4294967295,0,239711,86,0,0,0,0,0,0,15,0,0,0,0,14231,7],
[14280,12,0,18775,4,0,0,1,113,239797,24,938,906,0,0,0,83886336,0,0,0,31,65174,2,239821,91,0,0,0,0,21801,7,4,0,0,0,0,14231,7],
[14292,17,0,18775,4,0,0,1,113,239797,24,938,906,0,0,0,83886336,0,0,0,31,65174,2,239912,80,239992,128,0,0,21801,7,4,0,0,0,0,14231,7],
[14309,16,0,18775,4,0,0,1,113,240120,32,939,907,0,0,0,83886080,0,0,0,31,18774,1,240152,99,240251,64,0,0,21801,7,4,0,0,0,0,14231,7],
[14325,14,0,11758,6,0,0,1,28,240315,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,240338,125,240463,134,240597,72,0,0,32,0,0,0,0,11758,6],
[14339,17,0,18775,4,0,0,1,113,240669,24,941,909,0,0,0,83886080,0,0,0,31,18774,1,240693,77,0,0,0,0,240770,5,3,0,0,0,0,14231,7],
[14356,15,0,18775,4,0,0,0,139,240775,22,942,910,0,0,0,83886080,0,0,0,31,18774,1,240797,88,0,0,0,0,0,0,1,0,0,0,0,14231,7],
[14371,17,0,18775,4,0,0,1,113,240885,22,943,911,1,0,0,83886080,0,0,0,31,18774,1,240907,71,240978,85,0,0,11083,9,3,0,0,0,0,14231,7],
[14388,17,0,11758,6,0,0,1,28,240315,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,241063,83,0,0,0,0,0,0,32,0,0,0,0,14325,14],
[14405,16,0,11758,6,0,0,1,28,240315,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,241063,83,0,0,0,0,0,0,32,0,0,0,0,14325,14],
[14421,21,0,11758,6,0,0,1,28,240315,23,940,908,0,0,0,83886080,0,0,0,3,4294967295,0,241063,83,0,0,0,0,0,0,32,0,0,0,0,14325,14],
[14442,13,0,18775,4,0,0,0,139,241146,20,944,912,0,0,0,83886080,0,0,0,31,18774,1,241166,62,0,0,0,0,0,0,1,0,0,0,0,14231,7],
[14455,22,0,18775,4,0,0,0,139,241228,29,945,913,0,0,0,67174400,0,0,0,0,4294967295,0,241257,92,0,0,0,0,0,0,1,0,0,0,0,45453,10],
[14477,6,0,14483,7,0,0,1,81,23353,4,946,914,1,0,0,83886080,0,0,0,0,4294967295,0,241349,48,0,0,0,0,0,0,17,0,0,0,0,95402,9],
[14483,7,0,14483,7,0,0,1,81,23353,4,947,914,1,0,0,83886080,0,0,0,0,4294967295,0,241397,125,0,0,0,0,0,0,17,0,0,0,0,95402,9],
[14490,16,0,18775,4,0,0,0,139,241522,12,948,915,0,18,1,83890433,0,0,0,31,18774,1,241534,50,0,0,0,0,0,0,1,0,0,0,0,235255,3],
[14506,16,0,18775,4,0,0,0,139,241584,12,949,916,0,18,1,83890433,0,0,0,31,18774,1,241596,56,241652,57,0,0,0,0,1,0,0,0,0,235255,3],
[14522,11,0,18775,4,0,0,0,139,241522,12,948,915,0,18,1,83888128,0,0,0,31,18774,1,241709,91,0,0,0,0,0,0,1,0,0,0,0,235255,3],
[14533,10,0,18775,4,0,0,0,28,241800,18,950,917,0,18,1,83888128,0,62,4,31,4294967295,0,241818,103,241921,135,0,0,242056,4,2,0,0,0,0,235255,3],
[14543,19,0,18775,4,0,0,1,113,242060,27,951,918,0,106,2,83886080,0,0,0,0,4294967295,0,242110,83,0,0,0,0,21801,7,4,0,0,0,0,235255,3],
[14562,21,0,18775,4,0,0,2,120,242193,29,952,919,2,106,2,83886080,0,0,0,0,4294967295,0,242222,73,0,0,0,0,0,0,0,0,0,0,0,235255,3],
[14583,20,0,18775,4,0,0,1,113,242060,27,951,918,0,106,2,83886080,0,0,0,0,4294967295,0,242295,80,242375,33,0,0,21801,7,4,0,0,0,0,235255,3],
[14603,22,0,18775,4,0,0,2,120,242193,29,952,919,2,106,2,83886080,0,0,0,0,4294967295,0,242408,101,242509,119,0,0,0,0,0,0,0,0,0,235255,3],
[14625,10,0,18775,4,0,0,1,27,242628,8,953,920,0,18,1,83886080,0,0,0,31,4294967295,0,242636,101,0,0,0,0,0,0,12,0,0,0,0,18908,7],
[14635,11,0,18775,4,0,0,1,120,242737,18,954,921,0,18,1,83886336,0,0,0,31,4294967295,0,242755,100,242855,155,0,0,0,0,15,0,0,0,0,235255,3],
[14646,11,0,18775,4,0,0,0,139,243010,18,955,922,0,18,1,83886080,0,0,0,31,18774,1,243028,88,0,0,0,0,0,0,1,0,0,0,0,235255,3],
[14657,16,0,18775,4,0,0,2,113,243116,23,956,923,0,18,1,83890176,0,0,0,31,22663,1,243139,88,243227,104,0,0,243331,6,2,0,0,0,0,235255,3],
[14673,9,0,14673,9,0,0,1,136,243337,4,957,924,0,18,1,83886080,0,0,0,3,4294967295,0,243341,112,243453,236,243689,97,0,0,12,0,0,0,0,14673,9],
[14682,21,0,14673,9,0,0,1,106,243786,19,958,925,0,18,1,83886336,0,0,0,3,18774,1,81205,76,0,0,0,0,22347,5,6,0,0,0,0,14673,9],
[14703,15,0,14673,9,0,0,0,139,243805,13,959,926,0,18,1,83886080,0,0,0,3,18774,1,243818,115,81410,98,0,0,0,0,1,0,0,0,0,14673,9],
[14718,16,0,14673,9,0,0,1,113,243933,15,960,927,0,18,1,83886080,0,0,0,3,18774,1,243948,119,0,0,0,0,81944,6,3,0,0,0,0,14673,9],
[14734,18,0,14673,9,0,0,1,28,244067,16,961,928,0,18,1,83886080,0,0,0,3,4294967295,0,81966,102,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14752,19,0,14673,9,0,0,1,113,244083,29,962,929,0,18,1,83886080,0,0,0,3,18774,1,82463,113,0,0,0,0,21801,7,4,0,0,0,0,14673,9],
[14771,18,0,14673,9,0,0,1,113,244112,16,963,930,0,18,1,83886080,0,0,0,3,18774,1,244128,93,82686,25,0,0,21801,7,4,0,0,0,0,14673,9],
[14789,21,0,14673,9,0,0,1,113,244221,19,964,931,0,18,1,83886080,0,0,0,3,18774,1,209331,99,0,0,0,0,34543,8,3,0,0,0,0,14673,9],
[14810,19,0,14673,9,0,0,1,113,244240,17,965,932,0,18,1,83886080,0,0,0,3,18774,1,244257,71,0,0,0,0,11083,9,3,0,0,0,0,14673,9],
[14829,15,0,14673,9,0,0,1,139,244328,13,966,933,0,18,1,83886080,0,0,0,3,18774,1,83202,63,83265,83,0,0,0,0,1,0,0,0,0,14673,9],
[14844,25,0,14673,9,0,0,1,120,244341,24,967,934,0,18,1,83886080,0,0,0,3,4294967295,0,244365,86,0,0,0,0,0,0,0,0,0,0,0,14673,9],
[14869,13,0,14673,9,0,0,0,139,244451,8,968,935,0,108,2,83886080,0,0,0,3,18774,1,244487,118,0,0,0,0,0,0,1,0,0,0,0,14673,9],
[14882,12,0,14673,9,0,0,1,120,244605,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,244625,61,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14894,15,0,14673,9,0,0,1,120,244605,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,244686,88,83778,103,0,0,0,0,11,0,0,0,0,14673,9],
[14909,22,0,14673,9,0,0,1,120,244605,20,969,936,0,18,1,83886080,0,0,0,3,4294967295,0,244625,61,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14931,29,0,14673,9,0,0,1,42,243337,4,970,937,0,18,1,83886080,0,0,0,3,4294967295,0,244774,93,117123,172,0,0,0,0,11,0,0,0,0,14673,9],
[14960,17,0,14673,9,0,0,1,113,244867,22,971,938,0,18,1,83886080,0,0,0,3,18774,1,84795,91,0,0,0,0,21801,7,4,0,0,0,0,14673,9],
[14977,12,0,14673,9,0,0,1,28,244889,20,972,939,0,18,1,83886080,0,0,0,3,4294967295,0,244909,101,0,0,0,0,0,0,11,0,0,0,0,14673,9],
[14989,18,0,14673,9,0,0,1,43,243337,4,973,940,0,18,1,83886080,0,0,0,3,4294967295,0,245010,147,85179,70,245157,32,0,0,13,0,0,0,0,14673,9],
[15007,19,0,14673,9,0,0,2,120,245189,17,974,941,0,18,1,83886080,0,0,0,3,4294967295,0,245206,167,85432,259,245373,63,0,0,0,0,0,0,0,14673,9],
[15026,25,0,14673,9,0,0,1,40,243337,4,975,942,0,18,1,83886080,0,0,0,3,4294967295,0,245436,156,85880,98,245592,46,0,0,0,0,0,0,0,14673,9],
[15051,21,0,14673,9,0,0,1,44,243337,4,976,943,0,18,1,83886080,0,0,0,3,4294967295,0,245638,105,86099,122,245743,43,0,0,0,0,0,0,0,14673,9],
[15072,20,0,14673,9,0,0,2,45,243337,4,977,944,0,18,1,83886080,0,0,0,3,4294967295,0,245786,106,0,0,0,0,86372,5,2,0,0,0,0,14673,9],
[15092,17,0,14673,9,0,0,1,113,244240,17,965,932,0,18,1,83886080,0,0,0,3,18774,1,245892,73,0,0,0,0,11083,9,3,0,0,0,0,14673,9],
[15109,14,0,14673,9,0,0,1,46,243337,4,978,945,0,18,1,83886080,0,0,0,3,4294967295,0,245965,86,86539,106,0,0,0,0,11,0,0,0,0,14673,9],
[15123,10,0,14673,9,0,0,1,137,243337,4,979,946,0,18,1,83886080,0,0,0,3,4294967295,0,246051,124,0,0,246175,68,0,0,22,15123,10,0,0,14673,9],
[15133,2,0,18775,4,0,0,1,28,246243,20,980,947,2,0,0,83886080,0,0,0,31,4294967295,0,246263,76,0,0,0,0,0,0,0,0,0,0,0,25921,13],
[15135,9,0,15135,9,0,0,0,139,246339,12,981,948,0,0,0,83886080,0,0,0,0,4294967295,0,246351,87,246438,31,0,0,0,0,1,0,0,0,0,23731,12],
[15144,18,0,18775,4,0,0,0,139,246469,28,982,949,0,0,0,83886336,0,0,0,31,18774,1,246497,94,246591,77,0,0,0,0,1,0,0,0,0,25921,13],
[15162,22,0,11758,6,0,0,0,139,246668,26,983,950,0,0,0,83886080,0,0,0,3,18774,1,246694,126,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[15184,18,0,18775,4,0,0,1,113,246820,29,984,951,8194,0,0,83886080,0,0,0,31,18774,1,246849,111,246960,151,0,0,21801,7,4,0,0,0,0,49619,12],
[15202,23,0,18775,4,0,0,1,120,247111,30,985,952,8194,0,0,83886080,0,0,0,31,4294967295,0,247141,119,0,0,0,0,0,0,0,0,0,0,0,49619,12],
[15225,12,0,18775,4,0,0,1,35,23353,4,986,121,8192,0,0,83886080,0,0,0,31,4294967295,0,247260,95,0,0,0,0,0,0,15,0,0,0,0,49619,12],
[15237,14,0,18775,4,0,0,1,20,247355,21,987,953,8192,0,1,83886080,0,0,0,31,4294967295,0,247376,139,247515,202,0,0,0,0,25,0,0,0,0,49619,12],
[15251,20,0,18775,4,0,0,1,20,247717,27,988,954,8192,0,1,83886080,0,0,0,31,4294967295,0,247744,150,0,0,0,0,0,0,25,0,0,0,0,49619,12],
[15271,24,0,18775,4,0,0,1,20,247894,31,989,955,8192,0,1,83886080,0,0,0,31,4294967295,0,247925,144,0,0,0,0,0,0,25,0,0,0,0,49619,12],
[15295,30,0,18775,4,0,0,1,20,248069,37,990,956,8192,0,1,83886080,0,0,0,31,4294967295,0,248106,155,0,0,0,0,0,0,25,0,0,0,0,49619,12],
[15325,19,0,18775,4,0,0,1,12,248261,26,991,957,8192,0,0,83886080,0,0,0,31,4294967295,0,248287,121,0,0,0,0,0,0,28,0,0,0,0,49619,12],
[15344,25,0,18775,4,0,0,1,12,248408,32,992,958,8192,0,0,83886080,0,0,0,31,4294967295,0,248440,137,248577,410,248987,88,0,0,28,0,0,0,0,49619,12],
[15369,18,0,18775,4,0,0,1,20,249075,25,993,959,8192,0,1,83886080,0,0,0,31,4294967295,0,249100,149,0,0,0,0,0,0,25,0,0,0,0,49619,12],
[15387,24,0,18775,4,0,0,1,20,249249,31,994,960,8192,0,1,83886080,0,0,0,31,4294967295,0,249280,160,0,0,0,0,0,0,25,0,0,0,0,49619,12],
[15411,11,0,18775,4,0,0,1,21,249440,18,995,961,8192,0,1,83886080,0,0,0,31,4294967295,0,249458,119,0,0,0,0,0,0,24,0,0,0,0,49619,12],
[15422,15,0,18775,4,0,0,0,139,249577,22,996,962,8192,0,0,83886080,0,0,0,31,18774,1,249599,129,249728,370,250098,60,0,0,1,0,0,0,0,49619,12],
[15437,15,0,18775,4,0,0,1,28,250158,22,997,963,8192,0,0,83886080,0,0,0,31,4294967295,0,250180,70,0,0,0,0,0,0,13,0,0,0,0,49619,12],
[15452,15,0,18775,4,0,0,1,28,250250,22,998,964,8192,0,0,83886080,0,0,0,31,4294967295,0,250272,85,0,0,0,0,0,0,0,0,0,0,0,49619,12],
[15467,18,0,18775,4,0,0,1,28,250158,22,997,963,8192,0,0,83886080,0,0,0,31,4294967295,0,250357,101,0,0,0,0,0,0,13,0,0,0,0,49619,12],
[15485,18,0,18775,4,0,0,1,28,250250,22,998,964,8192,0,0,83886080,0,0,0,31,4294967295,0,250458,98,0,0,0,0,0,0,0,0,0,0,0,49619,12],
[15503,12,0,18775,4,0,0,1,28,250556,19,999,965,8192,0,0,83886080,0,0,0,31,4294967295,0,250575,88,0,0,0,0,0,0,0,0,0,0,0,49619,12],
[15515,10,0,18775,4,0,0,1,138,250663,18,1000,966,8192,0,0,83886080,0,0,0,31,4294967295,0,250681,106,250787,469,251256,112,0,0,29,0,0,0,0,49619,12],
[15525,11,0,18775,4,0,0,1,138,251368,19,1001,967,8192,0,0,83886080,0,0,0,31,4294967295,0,251387,106,0,0,0,0,0,0,29,0,0,0,0,49619,12],
[15536,11,0,18775,4,0,0,1,28,251493,18,1002,968,8192,0,0,83886080,0,0,0,31,4294967295,0,251511,129,251640,139,0,0,0,0,13,0,0,0,0,49619,12],
[15547,15,0,18775,4,0,0,1,28,251779,22,1003,969,8192,0,0,83886080,0,0,0,31,4294967295,0,251801,100,251901,367,252268,76,0,0,0,0,0,0,0,49619,12],
[15562,5,0,18775,4,0,0,1,120,252344,12,1004,970,2,0,0,83886080,0,0,0,31,4294967295,0,252356,109,252465,503,252968,40,0,0,11,0,0,0,0,22216,17],
[15567,10,0,18775,4,0,0,0,139,253008,17,1005,971,2,0,0,83886080,0,0,0,31,18774,1,253025,101,253126,63,0,0,0,0,1,0,0,0,0,22216,17],
[15577,9,0,18775,4,0,0,0,139,253189,21,1006,972,2,0,0,83886080,0,0,0,31,18774,1,253210,84,0,0,0,0,0,0,1,0,0,0,0,22216,17],
[15586,14,0,18775,4,0,0,0,139,253189,21,1006,972,2,0,0,83886080,0,0,0,31,18774,1,253294,63,0,0,0,0,0,0,1,0,0,0,0,22216,17],
[15600,14,0,18775,4,0,0,0,139,253357,21,1007,973,2,0,0,83887360,0,0,0,31,18774,1,253378,97,253475,81,0,0,0,0,1,0,0,0,0,22216,17],
[15614,16,0,18775,4,0,0,0,139,253556,23,1008,974,2,0,0,83887360,0,0,0,31,18774,1,253579,56,0,0,0,0,0,0,1,0,0,0,0,22216,17],
[15630,10,0,18775,4,0,0,1,28,253635,30,1009,975,32770,0,0,83886080,0,0,0,31,4294967295,0,253665,110,253775,163,0,0,0,0,0,0,0,0,0,22216,17],
[15640,25,0,18775,4,0,0,1,113,253938,32,1010,976,2,0,0,83886080,0,0,0,31,21688,1,253970,105,0,0,0,0,21801,7,4,0,0,0,0,22216,17],
[15665,26,0,18775,4,0,0,1,113,253938,32,1010,976,2,0,0,83886080,0,0,0,31,21688,1,254075,86,0,0,0,0,21801,7,4,0,0,0,0,22216,17],
[15691,12,0,18775,4,0,0,1,120,252344,12,1004,970,2,0,0,83886080,0,0,0,31,4294967295,0,254161,67,0,0,0,0,0,0,11,0,0,0,0,22216,17],
[15703,17,0,254228,19,0,0,0,139,254247,33,1011,977,0,0,0,67174400,0,0,0,0,4294967295,0,254280,99,0,0,0,0,0,0,1,0,0,0,0,33523,18],
[15720,17,0,254228,19,0,0,0,139,254379,33,1012,978,0,0,0,67174400,0,0,0,0,4294967295,0,254412,105,0,0,0,0,0,0,1,0,0,0,0,33523,18],
[15737,4,0,18775,4,0,0,1,93,254517,6,1013,979,1,0,0,83886080,0,0,0,31,4294967295,0,254523,95,254618,131,0,0,0,0,14,0,0,0,0,25706,18],
[15741,6,0,18775,4,0,0,0,139,254749,13,1014,980,1,0,0,83886080,0,0,0,31,18774,1,254762,83,254845,438,255283,72,0,0,1,0,0,0,0,27209,13],
[15747,9,0,18775,4,0,0,1,28,246243,20,980,947,2,0,0,83886080,0,0,0,31,4294967295,0,246263,76,0,0,0,0,0,0,0,0,0,0,0,25921,13],
[15756,14,0,18775,4,0,0,1,113,255355,21,1015,981,0,0,0,83886080,0,0,0,31,168412,2,255376,83,255459,111,0,0,21801,7,4,0,0,0,0,25921,13],
[15770,12,0,18775,4,0,0,1,28,246243,20,980,947,2,0,0,83886080,0,0,0,31,4294967295,0,255570,122,255692,512,256204,68,0,0,0,0,0,0,0,25921,13],
[15782,24,0,18775,4,0,0,1,120,256272,31,1016,982,2,0,0,83888384,0,0,0,31,4294967295,0,256303,78,0,0,0,0,61681,9,2,0,0,0,0,25921,13],
[15806,10,0,18775,4,0,0,1,28,256381,21,1017,983,2,0,0,83886080,0,0,0,31,4294967295,0,256402,119,256521,180,0,0,0,0,22,15806,10,0,0,25921,13],
[15816,17,0,18775,4,0,0,1,135,23353,4,1018,984,0,0,0,83886080,0,0,0,31,4294967295,0,256701,127,256828,98,0,0,0,0,23,0,0,110,3,25921,13],
[15833,30,0,18775,4,0,0,0,139,256936,37,1019,985,0,0,0,67174400,0,0,0,0,4294967295,0,256973,115,0,0,0,0,0,0,1,0,0,0,0,45453,10],
[15863,21,0,18775,4,0,0,0,139,257088,28,1020,986,0,0,0,83886080,0,0,0,31,18774,1,257116,139,257255,97,0,0,0,0,1,0,0,0,0,25921,13],
[15884,23,0,18775,4,0,0,1,113,257352,31,1021,987,2,0,0,67174400,0,0,0,0,4294967295,0,257383,91,0,0,0,0,257474,13,3,0,0,0,0,45453,10],
[15907,24,0,18775,4,0,0,1,113,257352,31,1021,987,2,0,0,67174400,0,0,0,0,4294967295,0,257487,106,0,0,0,0,257474,13,3,0,0,0,0,45453,10],
[15931,26,0,18775,4,0,0,1,120,257593,33,1022,988,2,0,0,83886336,0,0,0,31,4294967295,0,257626,131,0,0,0,0,0,0,13,0,0,0,0,22216,17],
[15957,22,0,18775,4,0,0,1,113,257759,29,1023,989,0,0,0,83886080,0,0,0,31,257757,2,257788,106,0,0,0,0,21801,7,4,0,0,0,0,25921,13],
[15979,31,0,18775,4,0,0,1,113,257894,38,1024,990,0,0,0,67174400,0,0,0,0,4294967295,0,257932,104,0,0,0,0,21801,7,4,0,0,0,0,45453,10],
[16010,28,0,18775,4,0,0,0,139,258036,35,1025,991,2,0,0,67174400,0,0,0,0,4294967295,0,258071,64,0,0,0,0,0,0,1,0,0,0,0,45453,10],
[16038,31,0,18775,4,0,0,1,28,258135,42,1026,992,2,0,0,83886080,0,0,0,31,4294967295,0,258177,119,258296,190,0,0,0,0,13,0,0,0,0,25921,13],
[16069,24,0,18775,4,0,0,1,104,23353,4,1027,993,2,18,1,83886080,0,0,0,31,4294967295,0,258486,116,258602,218,0,0,0,0,0,0,0,0,0,25921,13],
[16093,34,0,18775,4,0,0,1,113,258825,41,1028,994,2,18,1,83886080,0,0,0,31,258820,5,258866,99,0,0,0,0,21801,7,4,0,0,0,0,25921,13],
[16127,27,0,18775,4,0,0,1,28,258965,34,1029,995,2,18,1,83886336,0,0,0,31,4294967295,0,258999,113,259112,57,0,0,259169,3,2,0,0,0,0,25921,13],
[16154,29,0,18775,4,0,0,0,139,259172,36,1030,996,0,0,0,83886080,0,0,0,31,18774,1,259208,124,259332,482,259814,143,0,0,1,0,0,0,0,25921,13],
[16183,7,0,18775,4,0,0,1,93,181896,7,1031,665,1,0,0,83886080,0,0,0,31,4294967295,0,259957,86,0,0,0,0,0,0,14,0,0,0,0,25706,18],
[16190,13,0,18775,4,0,0,1,27,242628,8,1032,920,0,18,1,83886080,0,0,0,31,4294967295,0,260043,117,260160,134,0,0,0,0,12,0,0,0,0,18908,7],
[16203,7,0,16203,7,0,0,1,28,260294,27,1033,997,0,0,0,83886080,0,0,0,3,4294967295,0,260321,111,260432,148,0,0,0,0,29,0,0,0,0,61427,12],
[16210,17,0,16203,7,0,0,1,28,260580,15,1034,998,0,0,0,83886080,0,0,0,3,4294967295,0,260595,102,0,0,0,0,0,0,33,0,0,0,0,61427,12],
[16227,20,0,16203,7,0,0,1,28,260697,9,1035,999,0,0,0,83886080,0,0,0,3,4294967295,0,260706,94,0,0,0,0,0,0,46,0,0,0,0,61427,12],
[16247,16,0,16203,7,0,0,0,139,260800,19,1036,1000,0,113,1,83886080,0,0,0,3,18774,1,260828,104,0,0,0,0,0,0,1,0,0,0,0,61427,12],
[16263,13,0,18775,4,0,0,1,113,260932,20,1037,1001,0,0,0,83886080,0,0,0,31,18774,1,260952,90,0,0,0,0,100688,11,3,0,0,0,0,20074,8],
[16276,20,0,18775,4,0,0,0,139,261042,27,1038,1002,0,0,0,83886080,0,0,0,31,18774,1,261069,63,0,0,0,0,0,0,1,0,0,0,0,20074,8],
[16296,12,0,18775,4,0,0,1,113,260932,20,1037,1001,0,0,0,83886080,0,0,0,31,18774,1,261132,81,0,0,0,0,100688,11,3,0,0,0,0,20074,8],
[16308,19,0,18775,4,0,0,0,139,261042,27,1038,1002,0,0,0,83886080,0,0,0,31,18774,1,261213,85,0,0,0,0,0,0,1,0,0,0,0,20074,8],
[16327,11,0,18775,4,0,0,0,139,261298,18,1039,1003,0,0,0,83886080,0,0,0,31,18774,1,261316,112,0,0,0,0,0,0,1,0,0,0,0,173616,13],
[16338,4,74,11758,6,0,0,1,120,261428,15,1040,1004,0,0,0,83886080,0,0,0,3,4294967295,0,261443,99,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[16342,17,0,18775,4,0,0,1,113,261542,24,1041,1005,8,0,0,83886080,0,0,0,31,18774,1,261566,67,0,0,0,0,261633,9,2,0,0,0,0,41365,12],
[16359,16,0,18775,4,0,0,1,113,261542,24,1041,1005,8,0,0,83886080,0,0,0,31,18774,1,261566,67,0,0,0,0,261633,9,2,0,0,0,0,41365,12],
[16375,15,0,18775,4,0,0,0,139,261642,22,1042,1006,6,0,0,83886080,0,0,0,31,18774,1,261664,102,261766,179,0,0,0,0,1,0,0,0,0,145234,10],
[16390,7,0,18775,4,0,0,1,113,261945,14,1043,1007,8,0,0,83886080,0,0,0,31,22663,1,261959,62,262021,449,262470,39,16390,7,3,0,0,0,0,41365,12],
[16397,18,0,18775,4,0,0,1,113,261542,24,1041,1005,8,0,0,83886080,0,0,0,31,18774,1,261566,67,0,0,0,0,261633,9,2,0,0,0,0,41365,12],
[16415,17,0,18775,4,0,0,1,113,261542,24,1041,1005,8,0,0,83886080,0,0,0,31,18774,1,262509,83,0,0,0,0,261633,9,2,0,0,0,0,41365,12],
[16432,12,0,18775,4,0,0,0,139,262592,23,1044,1008,0,0,0,83886080,0,0,0,31,18774,1,262615,105,262720,345,263065,45,0,0,1,0,0,0,0,18388,7],
[16444,21,0,18775,4,0,0,0,139,263110,32,1045,1009,0,0,0,67174400,0,0,0,0,4294967295,0,263142,99,0,0,0,0,0,0,1,0,0,0,0,45453,10],
[16465,5,0,18775,4,0,0,1,28,232994,20,915,883,2,0,0,83886080,0,0,0,31,4294967295,0,263241,102,0,0,0,0,0,0,42,0,0,0,0,59501,18],
[16470,7,0,16470,7,0,0,1,130,23353,4,1046,1010,8,0,0,83886080,0,0,0,0,4294967295,0,263343,102,263445,105,263550,28,23332,5,3,0,0,0,0,23731,12],
[16477,18,0,18775,4,0,0,1,28,263578,25,1047,1011,2,0,0,83886080,0,0,0,31,4294967295,0,263603,105,263708,144,0,0,0,0,13,0,0,0,0,27545,18],
[16495,10,0,18775,4,0,0,1,28,263852,17,1048,1012,2,0,0,83886080,0,0,0,31,4294967295,0,263869,117,263986,118,0,0,0,0,0,0,0,0,0,27545,18],
[16505,15,0,18775,4,0,0,1,28,264104,22,1049,1013,6,0,0,83886080,0,0,0,31,4294967295,0,264126,119,264245,116,0,0,0,0,13,0,0,0,0,149080,7],
[16520,15,0,18775,4,0,0,1,28,264361,22,1050,1014,6,0,0,83886080,0,0,0,31,4294967295,0,264383,97,264480,112,0,0,0,0,13,0,0,0,0,149080,7],
[16535,18,0,18775,4,0,0,1,28,264592,25,1051,1015,2,0,0,83889664,0,0,0,31,4294967295,0,264617,72,264689,73,0,0,0,0,13,0,0,0,0,27545,18],
[16553,12,0,18775,4,0,0,1,28,264762,19,1052,1016,2,0,0,83886080,0,0,0,31,4294967295,0,264781,108,264889,545,265434,31,0,0,13,0,0,0,0,27545,18],
[16565,12,0,18775,4,0,0,1,28,265465,19,1053,1017,2,0,0,83886080,0,0,0,31,4294967295,0,265484,88,265572,39,0,0,0,0,0,0,0,0,0,27545,18],
[16577,21,0,18775,4,0,0,1,28,265611,28,1054,1018,2,0,0,83889664,0,0,0,31,4294967295,0,265639,84,0,0,0,0,0,0,13,0,0,0,0,27545,18],
[16598,20,0,18775,4,0,0,1,28,265723,27,1055,1019,2,0,0,83886080,0,0,0,31,4294967295,0,265750,98,265848,105,0,0,0,0,13,0,0,0,0,27545,18],
[16618,13,0,265953,6,0,0,1,28,265959,12,1056,1020,0,0,0,83886080,0,0,0,0,4294967295,0,265971,142,266113,438,266551,131,0,0,46,0,0,0,0,265953,6],
[16631,18,0,265953,6,0,0,1,28,266682,17,1057,1021,0,0,0,83886080,0,0,0,0,4294967295,0,266699,151,266850,456,267306,113,0,0,46,0,0,0,0,265953,6],
[16649,13,0,265953,6,0,0,1,28,267419,12,1058,1022,0,0,0,83886080,0,0,0,0,4294967295,0,267431,142,267573,269,267842,149,0,0,46,0,0,0,0,265953,6],
[16662,25,0,265953,6,0,0,1,145,267991,10,1059,1023,0,0,0,83886080,0,0,0,0,4294967295,0,268001,124,268125,229,268354,87,0,0,46,0,0,0,0,265953,6],
[16687,26,0,265953,6,0,0,1,145,268441,11,1060,1024,0,0,0,83886080,0,0,0,0,4294967295,0,268452,124,268576,65,268641,57,0,0,46,0,0,0,0,265953,6],
[16713,19,0,265953,6,0,0,1,146,268698,11,1061,1025,0,0,0,83886080,0,0,0,0,4294967295,0,268709,123,0,0,0,0,0,0,46,0,0,0,0,265953,6],
[16732,19,0,265953,6,0,0,1,120,268832,17,1062,1026,0,0,0,83886080,0,0,0,0,4294967295,0,268849,127,0,0,0,0,0,0,11,0,0,0,0,265953,6],
[16751,22,0,265953,6,0,0,2,120,268976,20,1063,1027,0,0,0,83886080,0,0,0,0,4294967295,0,268996,145,269141,451,269592,40,0,0,0,0,0,0,0,265953,6],
[16773,3,0,18775,4,0,0,1,120,269632,17,1064,1028,2,0,0,83886080,0,0,0,31,4294967295,0,269649,121,269770,145,0,0,0,0,11,0,0,0,0,173616,13],
[16776,6,0,16776,6,0,0,0,139,269915,10,1065,1029,0,114,1,83886080,0,0,0,3,18774,1,269936,88,0,0,0,0,0,0,1,0,0,0,0,23731,12],
[16782,16,0,16776,6,0,0,1,113,270024,14,1066,1030,0,114,1,83886080,0,0,0,3,18774,1,270038,72,0,0,0,0,270110,5,3,0,0,0,0,23731,12],
[16798,3,0,18775,4,0,0,1,122,23353,4,1067,1031,0,0,0,83886080,0,0,0,31,4294967295,0,270115,87,270202,463,270665,29,0,0,30,0,0,0,0,19451,10],
[16801,5,0,18775,4,0,0,1,123,23353,4,1068,1032,1,0,0,83886080,0,0,0,31,4294967295,0,270694,86,270780,185,0,0,0,0,10,0,0,0,0,19451,10],
[16806,17,0,18775,4,0,0,1,28,270965,24,1069,1033,0,0,0,83886080,0,0,0,31,4294967295,0,270989,119,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[16823,14,0,18775,4,0,0,1,28,271108,21,1070,1034,0,0,0,83886080,0,0,0,31,4294967295,0,271129,105,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[16837,16,0,18775,4,0,0,1,28,271234,23,1071,1035,0,0,0,83886080,0,0,0,31,4294967295,0,271257,116,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[16853,11,0,18775,4,0,0,1,28,271373,18,1072,1036,0,0,0,83886080,0,0,0,31,4294967295,0,271391,118,271509,112,0,0,0,0,0,0,0,0,0,30399,16],
[16864,14,0,18775,4,0,0,1,28,271621,21,1073,1037,0,0,0,83886080,0,0,0,31,4294967295,0,271642,92,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[16878,16,0,18775,4,0,0,1,28,271734,23,1074,1038,0,0,0,83886080,0,0,0,31,4294967295,0,271757,106,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[16894,15,0,18775,4,0,0,1,28,271863,22,1075,1039,0,0,0,83886080,0,0,0,31,4294967295,0,271885,105,0,0,0,0,0,0,0,0,0,0,0,30399,16],
[16909,24,0,18775,4,0,0,1,23,23353,4,1076,1040,0,0,0,83886080,0,0,0,31,4294967295,0,271990,112,0,0,0,0,0,0,11,0,0,0,0,18908,7],
[16933,5,0,18775,4,0,0,1,142,23353,4,1077,1041,0,0,0,83886080,0,0,0,31,4294967295,0,272102,88,0,0,0,0,0,0,44,0,0,0,0,41365,12],
[16938,11,0,18775,4,0,0,1,30,23353,4,1078,1042,2,0,0,83886080,0,0,0,31,4294967295,0,272190,93,272283,445,272728,51,0,0,20,0,0,0,0,23844,16],
[16949,18,0,18775,4,0,0,1,31,23353,4,1079,1043,2,18,1,83886080,0,0,0,31,4294967295,0,272779,80,0,0,0,0,0,0,20,0,0,0,0,23844,16],
[16967,18,0,18775,4,0,0,1,31,23353,4,1080,1043,2,18,1,83886080,0,0,0,31,4294967295,0,272859,91,0,0,0,0,0,0,20,0,0,0,0,23844,16],
[16985,25,0,18775,4,0,0,1,120,272950,32,1081,1044,0,0,0,83886080,0,0,0,31,4294967295,0,272982,99,273081,95,0,0,0,0,14,0,0,0,0,26878,7],
[17010,29,0,18775,4,0,0,1,120,273176,36,1082,1045,0,0,0,83886080,0,0,0,31,4294967295,0,273212,100,0,0,0,0,0,0,18,0,0,0,0,26878,7],
[17039,7,0,18775,4,0,0,1,124,273312,14,1083,1046,0,9,1,83886080,0,0,0,31,4294967295,0,273326,145,273471,218,0,0,0,0,46,0,0,0,0,33208,10],
[17046,8,0,18775,4,0,0,1,124,273689,15,1084,1047,0,9,1,83886080,0,0,0,31,4294967295,0,273704,113,273817,112,0,0,0,0,46,0,0,0,0,33208,10],
[17054,30,0,18775,4,0,0,0,139,273929,37,1085,1048,0,0,0,83886080,0,0,0,31,18774,1,273966,96,274062,483,274545,83,0,0,1,0,0,0,0,25921,13],
[17084,15,0,18775,4,0,0,1,120,274628,22,1086,1049,0,0,0,83886080,0,0,0,31,4294967295,0,274650,134,274784,191,0,0,0,0,15,0,0,0,0,23337,16],
[17099,5,104,18775,4,0,0,0,2,23353,4,1087,372,1,0,0,83886080,0,0,0,31,4294967295,0,274975,52,0,0,0,0,0,0,47,0,0,0,0,25706,18],
[17104,9,0,18775,4,0,0,0,139,275027,16,1088,1050,0,0,0,83886080,0,0,0,31,18774,1,275043,119,0,0,0,0,0,0,1,0,0,0,0,21011,11],
[17113,12,115,18775,4,0,0,1,24,275162,7,1089,1051,0,0,0,83886080,0,0,0,31,4294967295,0,275169,95,275264,433,275697,29,0,0,11,0,0,0,0,18908,7],
[17125,10,0,275726,2,0,0,1,106,275728,12,1090,1052,0,0,0,83886080,0,0,0,0,4294967295,0,275740,106,0,0,0,0,78944,5,2,0,0,0,0,275726,2],
[17135,7,0,275726,2,0,0,1,120,275846,9,1091,1053,0,0,0,83886080,0,0,0,0,4294967295,0,275855,61,0,0,0,0,0,0,14,0,0,0,0,275726,2],
[17142,7,0,275726,2,0,0,1,28,275916,9,1092,1054,0,0,0,83886080,0,0,0,0,4294967295,0,275925,91,0,0,0,0,0,0,14,0,0,0,0,275726,2],
[17149,14,0,275726,2,0,0,1,28,276016,17,1093,1055,0,0,0,83886080,0,0,0,0,4294967295,0,276033,110,0,0,0,0,0,0,15,0,0,0,0,275726,2],
[17163,13,0,275726,2,0,0,1,113,276143,15,1094,1056,0,0,0,83886080,0,0,0,0,4294967295,0,276158,108,0,0,0,0,78944,5,2,0,0,0,0,275726,2],
[17176,6,0,18775,4,0,0,0,139,276266,13,1095,1057,0,0,0,83886080,0,0,0,31,18774,1,276279,89,276368,399,276767,74,0,0,1,0,0,0,0,27012,9],
[17182,10,0,18775,4,0,0,1,108,23353,4,1096,181,0,5,1,83886080,0,0,0,31,4294967295,0,276841,79,0,0,0,0,0,0,46,0,0,0,0,2657,7],
[17192,16,0,18775,4,0,0,1,28,276920,23,1097,1058,0,0,0,67174400,0,0,0,0,4294967295,0,276943,125,0,0,0,0,0,0,0,0,0,0,0,45453,10],
[17208,10,0,18775,4,0,0,1,28,277068,18,1098,1059,0,0,0,83886080,0,0,0,31,4294967295,0,277086,59,0,0,0,0,0,0,28,0,0,0,0,2657,7],
[17218,10,0,18775,4,0,0,1,113,277145,17,1099,1060,0,0,0,83887872,0,0,0,31,18774,1,277162,100,277262,62,0,0,21801,7,4,0,0,0,0,2657,7],
[17228,18,0,18775,4,0,0,1,113,277324,25,1100,1061,0,0,0,83886080,0,0,0,31,18774,1,277349,99,0,0,0,0,100688,11,3,0,0,0,0,2657,7],
[17246,11,0,18775,4,0,0,1,108,23353,4,1101,181,0,5,1,83886080,0,0,0,31,4294967295,0,276841,79,0,0,0,0,0,0,46,0,0,0,0,2657,7],
[17257,15,0,18775,4,0,0,1,28,277448,23,1102,1062,0,0,0,83886080,0,0,0,31,4294967295,0,277471,101,0,0,0,0,0,0,17,0,0,0,0,2657,7],
[17272,22,0,18775,4,0,0,1,28,277572,30,1103,1063,0,0,0,83886080,0,0,0,31,4294967295,0,277602,110,0,0,0,0,0,0,17,0,0,0,0,2657,7],
[17294,15,0,18775,4,0,0,1,28,277712,24,1104,1064,0,0,0,83886080,0,0,0,31,4294967295,0,277736,103,277839,97,0,0,0,0,17,0,0,0,0,2657,7],
[17309,22,0,18775,4,0,0,1,28,277936,31,1105,1065,0,0,0,83886080,0,0,0,31,4294967295,0,277967,103,0,0,0,0,0,0,17,0,0,0,0,2657,7],
[17331,11,0,18775,4,0,0,1,28,277068,18,1098,1059,0,0,0,83886080,0,0,0,31,4294967295,0,278070,92,0,0,0,0,0,0,28,0,0,0,0,2657,7],
[17342,18,0,18775,4,0,0,1,120,278162,25,1106,1066,0,0,0,83886080,0,0,0,31,4294967295,0,278187,104,278291,81,0,0,0,0,18,0,0,0,0,2657,7],
[17360,17,0,18775,4,0,0,1,120,278372,24,1107,1067,0,0,0,83886080,0,0,0,31,4294967295,0,278396,87,0,0,0,0,0,0,18,0,0,0,0,2657,7],
[17377,4,72,11758,6,0,0,1,120,101573,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,203097,48,101690,419,278483,21,0,0,15,0,0,0,0,11758,6],
[17381,7,0,18775,4,0,0,0,95,278504,13,1108,1068,0,0,0,83886080,0,0,0,31,4294967295,0,278517,62,0,0,0,0,0,0,47,0,0,0,0,10916,7],
[17388,5,0,18775,4,0,0,0,139,278579,12,1109,1069,0,0,0,83886080,0,0,0,31,18774,1,278591,120,278711,96,0,0,0,0,1,0,0,0,0,20074,8],
[17393,10,0,18775,4,0,0,0,139,278807,17,1110,1070,32,0,0,83886080,0,0,0,31,18774,1,278824,93,0,0,0,0,0,0,1,0,0,0,0,20074,8],
[17403,10,72,11758,6,0,0,1,120,101573,8,381,373,0,0,0,83886080,0,0,0,3,4294967295,0,203097,48,101690,419,278917,27,0,0,15,0,0,0,0,11758,6],
[17413,12,0,18775,4,0,0,1,28,278944,18,1111,1071,0,0,0,83888128,0,0,0,31,4294967295,0,278962,97,279059,116,0,0,0,0,15,0,0,0,0,26878,7],
[17425,13,0,18775,4,0,0,1,28,278944,18,1111,1071,0,0,0,83888128,0,0,0,31,4294967295,0,279175,96,279271,193,0,0,0,0,14,0,0,0,0,26878,7],
[17438,11,0,18775,4,0,0,1,28,278944,18,1111,1071,0,0,0,83888128,0,0,0,31,4294967295,0,279464,106,279570,174,0,0,0,0,13,0,0,0,0,26878,7],
[17449,19,0,18775,4,0,0,1,113,279744,26,1112,1072,0,0,0,83888128,0,0,0,31,18774,1,279770,104,0,0,0,0,21801,7,4,0,0,0,0,26878,7],
[17468,14,0,18775,4,0,0,1,28,279874,25,1113,1073,0,0,0,83886080,0,0,0,31,4294967295,0,279899,89,0,0,0,0,0,0,0,0,0,0,0,26878,7],
[17482,22,0,18775,4,0,0,1,113,279988,33,1114,1074,0,0,0,83886080,0,0,0,31,18774,1,280021,115,0,0,0,0,21801,7,4,0,0,0,0,26878,7],
[17504,18,0,18775,4,0,0,1,28,279874,25,1113,1073,0,0,0,83886080,0,0,0,31,4294967295,0,280136,113,280249,152,0,0,0,0,0,0,0,0,0,26878,7],
[17522,26,0,18775,4,0,0,1,113,279988,33,1114,1074,0,0,0,83886080,0,0,0,31,18774,1,280401,88,0,0,0,0,21801,7,4,0,0,0,0,26878,7],
[17548,19,0,18775,4,0,0,1,28,280489,26,1115,1075,0,0,0,83888128,0,0,0,31,4294967295,0,280515,132,0,0,0,0,0,0,15,0,0,0,0,26878,7],
[17567,15,0,18775,4,0,0,1,28,280647,22,1116,1076,0,0,0,83888896,0,0,0,31,4294967295,0,280669,104,280773,197,0,0,0,0,11,0,0,0,0,26878,7],
[17582,23,0,18775,4,0,0,1,113,280970,30,1117,1077,0,0,0,83888896,0,0,0,31,18774,1,281000,94,0,0,0,0,21801,7,4,0,0,0,0,26878,7],
[17605,10,0,18775,4,0,0,1,28,279874,25,1113,1073,0,0,0,83886080,0,0,0,31,4294967295,0,279899,89,0,0,0,0,0,0,0,0,0,0,0,26878,7],
[17615,18,0,18775,4,0,0,1,113,279988,33,1114,1074,0,0,0,83886080,0,0,0,31,18774,1,280021,115,0,0,0,0,21801,7,4,0,0,0,0,26878,7],
[17633,14,0,18775,4,0,0,1,28,279874,25,1113,1073,0,0,0,83886080,0,0,0,31,4294967295,0,279899,89,0,0,0,0,0,0,0,0,0,0,0,26878,7],
[17647,22,0,18775,4,0,0,1,113,279988,33,1114,1074,0,0,0,83886080,0,0,0,31,18774,1,280021,115,0,0,0,0,21801,7,4,0,0,0,0,26878,7],
[17669,4,0,11758,6,0,0,1,120,281094,8,1118,1078,0,0,0,83886080,0,0,0,3,4294967295,0,281102,60,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[17673,26,0,281162,6,0,0,1,28,281168,25,1119,1079,8192,0,0,83886080,0,0,0,0,4294967295,0,281193,108,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17699,31,0,281162,6,0,0,1,28,281301,30,1120,1080,8192,0,0,83886080,0,0,0,0,4294967295,0,281331,110,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17730,31,0,281162,6,0,0,1,28,281441,30,1121,1081,8192,0,0,83886080,0,0,0,0,4294967295,0,281471,93,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17761,22,0,281162,6,0,0,1,28,281564,21,1122,1082,8192,0,0,83886080,0,0,0,0,4294967295,0,281585,102,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17783,27,0,281162,6,0,0,1,28,281687,26,1123,1083,8192,0,0,83886080,0,0,0,0,4294967295,0,281713,104,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17810,27,0,281162,6,0,0,1,28,281817,26,1124,1084,8192,0,0,83886080,0,0,0,0,4294967295,0,281843,87,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17837,17,0,281162,6,0,0,1,28,281930,16,1125,1085,8192,0,0,83886080,0,0,0,0,4294967295,0,281946,120,0,0,0,0,0,0,0,0,0,0,0,281162,6],
[17854,15,0,281162,6,0,0,1,28,282066,14,1126,1086,8192,0,0,83886080,0,0,0,0,4294967295,0,282080,119,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17869,20,0,281162,6,0,0,1,28,282199,19,1127,1087,8192,0,0,83886080,0,0,0,0,4294967295,0,282218,120,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17889,20,0,281162,6,0,0,1,28,282338,19,1128,1088,8192,0,0,83886080,0,0,0,0,4294967295,0,282357,103,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17909,32,0,281162,6,0,0,1,28,282460,31,1129,1089,8192,0,0,83886080,0,0,0,0,4294967295,0,282491,119,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17941,28,0,281162,6,0,0,1,28,282610,27,1130,1090,8192,0,0,83886080,0,0,0,0,4294967295,0,282637,87,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17969,21,0,281162,6,0,0,1,28,282724,20,1131,1091,8192,0,0,83886080,0,0,0,0,4294967295,0,282744,104,0,0,0,0,0,0,46,0,0,0,0,281162,6],
[17990,22,0,281162,6,0,0,1,120,282848,21,1132,1092,8192,0,0,83886080,0,0,0,0,4294967295,0,282869,117,0,0,0,0,0,0,0,0,0,0,0,281162,6],
[18012,10,0,281162,6,0,0,1,28,282986,9,1133,1093,8192,0,0,83886080,0,0,0,0,4294967295,0,282995,90,0,0,0,0,0,0,43,0,0,0,0,281162,6],
[18022,10,0,281162,6,0,0,1,120,283085,9,1134,1094,8192,0,0,83886080,0,0,0,0,4294967295,0,283094,98,0,0,0,0,0,0,0,0,0,0,0,281162,6],
[18032,17,0,281162,6,0,0,1,28,283192,16,1135,1095,8192,0,0,83886080,0,0,0,0,4294967295,0,283208,85,0,0,0,0,0,0,43,0,0,0,0,281162,6],
[18049,9,0,281162,6,0,0,1,28,283192,16,1135,1095,8192,0,0,83886080,0,0,0,0,4294967295,0,283293,64,0,0,0,0,0,0,43,0,0,0,0,281162,6],
[18058,17,0,281162,6,0,0,1,120,283357,16,1136,1096,8192,0,0,83886080,0,0,0,0,4294967295,0,283373,104,0,0,0,0,0,0,0,0,0,0,0,281162,6],
[18075,12,0,281162,6,0,0,1,28,283477,17,1137,1097,8192,0,0,83886080,0,0,0,0,4294967295,0,283494,105,283599,217,283816,47,0,0,29,0,0,0,0,281162,6],
[18087,21,0,281162,6,0,0,1,120,283863,20,1138,1098,8192,0,0,83886080,0,0,0,0,4294967295,0,283883,109,0,0,0,0,0,0,13,0,0,0,0,281162,6],
[18108,16,0,281162,6,0,0,1,28,283992,15,1139,1099,8192,0,0,83886080,0,0,0,0,4294967295,0,284007,103,0,0,0,0,0,0,0,0,0,0,0,281162,6],
[18124,18,0,18775,4,0,0,1,106,284114,26,1140,1100,0,0,0,83886080,0,0,0,31,284110,4,284140,80,0,0,0,0,261633,9,2,0,0,0,0,20074,8],
[18142,19,0,18775,4,0,0,1,113,284220,27,1141,1101,0,0,0,83886080,0,0,0,31,65174,2,284247,88,0,0,0,0,21801,7,4,0,0,0,0,20074,8],
[18161,24,0,18775,4,0,0,1,113,284335,32,1142,1102,0,0,0,83886080,0,0,0,31,21688,1,284367,76,0,0,0,0,21801,7,4,0,0,0,0,20074,8],
[18185,19,0,18775,4,0,0,1,106,284114,26,1140,1100,0,0,0,83886080,0,0,0,31,284110,4,284443,78,0,0,0,0,261633,9,2,0,0,0,0,20074,8],
[18204,20,0,18775,4,0,0,1,113,284220,27,1141,1101,0,0,0,83886080,0,0,0,31,65174,2,284521,87,0,0,0,0,21801,7,4,0,0,0,0,20074,8],
[18224,25,0,18775,4,0,0,1,113,284335,32,1142,1102,0,0,0,83886080,0,0,0,31,21688,1,284608,108,0,0,0,0,21801,7,4,0,0,0,0,20074,8],
[18249,6,0,18775,4,0,0,1,106,284716,13,1143,1103,0,0,0,83886080,0,0,0,31,18774,1,284729,117,0,0,0,0,18249,6,2,0,0,0,0,25921,13],
[18255,9,0,18775,4,0,0,1,120,71705,24,227,1104,1,0,0,83886080,0,0,0,31,4294967295,0,284846,82,284928,97,0,0,0,0,36,0,0,0,0,27209,13],
[18264,11,0,18775,4,0,0,1,120,285025,18,1144,1105,0,0,0,83886080,0,0,0,31,4294967295,0,285043,112,0,0,0,0,0,0,18,0,0,0,0,41365,12],
[18275,12,0,18775,4,0,0,1,120,285155,19,1145,1106,0,0,0,83886080,0,0,0,31,4294967295,0,285174,119,0,0,0,0,0,0,18,0,0,0,0,41365,12],
[18287,18,0,18775,4,0,0,1,28,147665,29,568,550,0,0,0,67174400,0,0,0,0,4294967295,0,285293,65,0,0,0,0,0,0,0,0,0,0,0,45453,10],
[18305,22,0,18775,4,0,0,1,28,151574,33,581,562,0,0,0,67174400,0,0,0,0,4294967295,0,285358,69,0,0,0,0,0,0,0,0,0,0,0,45453,10],
[18327,13,0,18775,4,0,0,1,125,23353,4,1146,1107,0,0,0,67174400,0,0,0,0,4294967295,0,285427,93,0,0,0,0,0,0,37,0,0,0,0,45453,10],
[18340,17,0,18775,4,0,0,1,119,23353,4,1147,1108,0,0,0,67174400,0,0,0,0,4294967295,0,285520,101,0,0,0,0,0,0,37,0,0,0,0,45453,10],
[18357,12,0,18775,4,0,0,1,28,170378,13,645,623,0,0,0,83886080,0,0,0,31,4294967295,0,285621,120,0,0,0,0,0,0,29,0,0,0,0,41365,12],
[18369,19,0,18775,4,0,0,1,113,285741,26,1148,1109,0,0,0,83886080,0,0,0,31,173178,2,285767,106,285873,353,286226,38,21801,7,4,0,0,0,0,59501,18],
[18388,7,112,18775,4,0,0,1,113,194946,14,744,719,0,0,0,83886080,0,0,0,31,22663,1,286264,69,286333,409,286742,25,11083,9,3,0,0,0,0,18388,7],
[18395,27,0,18775,4,0,0,0,139,286767,34,1149,1110,0,0,0,83886080,0,0,0,31,18774,1,286801,97,286898,59,0,0,0,0,1,0,0,0,0,18388,7],
[18422,22,0,18775,4,0,0,1,106,286957,29,1150,1111,0,0,0,83886080,0,0,0,31,18774,1,286986,107,0,0,0,0,287093,6,3,0,0,0,0,18388,7],
[18444,4,119,11758,6,0,0,1,120,168765,15,635,613,0,0,0,83886080,0,0,0,3,4294967295,0,287099,104,168875,424,287203,30,0,0,32,0,0,0,0,11758,6],
[18448,18,0,11758,6,0,0,0,139,287233,22,1151,1112,0,0,0,83886080,0,0,0,3,18774,1,287255,81,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18466,19,0,11758,6,0,0,0,139,287233,22,1151,1112,0,0,0,83886080,0,0,0,3,18774,1,287336,96,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18485,25,0,11758,6,0,0,0,139,287432,29,1152,1113,0,0,0,83889152,0,0,0,3,18774,1,287461,115,287576,349,287925,52,0,0,1,0,0,0,0,11758,6],
[18510,17,0,11758,6,0,0,1,120,287977,22,1153,1114,0,0,0,83886080,0,0,0,3,4294967295,0,287999,107,0,0,0,0,0,0,23,0,0,115,2,11758,6],
[18527,18,0,11758,6,0,0,1,120,287977,22,1153,1114,0,0,0,83886080,0,0,0,3,4294967295,0,288115,136,288251,149,0,0,0,0,23,0,0,115,2,11758,6],
[18545,9,0,11758,6,0,0,1,120,86856,15,306,301,0,0,0,83886080,0,0,0,3,4294967295,0,288400,56,288456,437,288893,68,0,0,14,0,0,0,0,11758,6],
[18554,9,0,11758,6,0,0,1,120,288961,13,1154,1115,0,0,0,83886080,0,0,0,3,4294967295,0,288974,65,0,0,0,0,0,0,32,0,0,0,0,11758,6],
[18563,25,0,11758,6,0,0,0,139,289039,29,1155,1116,0,0,0,67174400,0,0,0,0,4294967295,0,289068,127,289195,281,289476,65,0,0,1,0,0,0,0,11758,6],
[18588,11,0,11758,6,0,0,0,139,289541,15,1156,1117,0,0,0,83886080,0,0,0,3,18774,1,289556,116,0,0,0,0,0,0,1,0,0,0,0,11758,6],
[18599,3,120,18775,4,0,0,1,82,23353,4,1157,1118,1,117,1,83886080,0,0,0,31,4294967295,0,289681,94,289775,123,0,0,0,0,17,0,0,0,0,27209,13],
[18602,9,120,18775,4,0,0,1,82,23353,4,1158,1118,1,117,1,83886080,0,0,0,31,4294967295,0,289898,51,0,0,0,0,0,0,17,0,0,0,0,27209,13],
[18611,17,0,289949,4,0,0,1,120,289953,19,1159,1119,0,0,0,83886080,0,0,0,0,4294967295,0,289972,66,0,0,0,0,0,0,0,0,0,0,0,61427,12],
[18628,12,0,289949,4,0,0,1,28,290038,14,1160,1120,0,0,0,83886080,0,0,0,0,4294967295,0,290052,105,0,0,0,0,0,0,15,0,0,0,0,61427,12],
[18640,8,0,289949,4,0,0,1,28,290157,10,1161,1121,0,0,0,83886080,0,0,0,0,4294967295,0,290167,117,0,0,0,0,0,0,0,0,0,0,0,61427,12],
[18648,15,0,289949,4,0,0,1,28,290284,17,1162,1122,0,0,0,83886080,0,0,0,0,4294967295,0,290301,118,0,0,0,0,0,0,14,0,0,0,0,61427,12],
[18663,8,0,289949,4,0,0,1,28,290419,10,1163,1123,0,0,0,83886080,0,0,0,0,4294967295,0,290429,113,290542,98,0,0,0,0,44,0,0,0,0,61427,12],
[18671,4,121,18775,4,0,0,1,83,23353,4,1164,1124,1,118,1,83886080,0,0,0,31,4294967295,0,290650,128,290778,158,0,0,0,0,17,0,0,0,0,26878,7],
[18675,3,121,18775,4,0,0,1,83,23353,4,1165,1124,1,118,1,83886080,0,0,0,31,4294967295,0,290936,67,0,0,0,0,0,0,17,0,0,0,0,26878,7],
[18678,15,0,291003,6,0,0,2,143,23353,4,1166,1125,32768,0,0,83886080,0,0,0,0,4294967295,0,291009,118,0,0,0,0,0,0,14,0,0,0,0,54776,9],
[18693,4,0,18775,4,0,0,1,28,291127,16,1167,1126,0,0,0,83886080,0,0,0,31,4294967295,0,291143,116,0,0,0,0,0,0,11,0,0,0,0,27012,9],
[18697,13,0,18775,4,0,0,0,139,291259,20,1168,1127,0,0,0,83886080,0,0,0,31,18774,1,291279,107,0,0,0,0,0,0,1,0,0,0,0,27012,9],
[18710,9,0,18730,8,0,0,1,28,291386,22,1169,1128,0,0,0,83886080,0,0,0,3,4294967295,0,291408,78,0,0,0,0,0,0,46,0,0,0,0,61427,12],
[18719,11,0,18775,4,0,0,1,120,291486,18,1170,1129,2,0,0,83886080,0,0,0,31,4294967295,0,291504,84,291588,110,0,0,0,0,11,0,0,0,0,27012,9],
[18730,8,0,18730,8,0,0,1,28,291386,22,1169,1128,0,0,0,83886080,0,0,0,3,4294967295,0,291698,115,291813,263,292076,76,0,0,46,0,0,0,0,61427,12],
[18738,6,0,9628,8,0,0,1,14,169365,10,1171,614,0,0,0,83886080,0,0,0,0,4294967295,0,292152,122,292274,181,292455,50,0,0,46,0,0,0,0,54776,9],
[18744,13,0,9628,8,0,0,1,14,169365,10,1172,614,0,0,0,83886080,0,0,0,0,4294967295,0,292505,68,0,0,0,0,0,0,46,0,0,0,0,54776,9],
[18757,4,0,18775,4,0,0,1,120,292573,11,1173,1130,0,0,0,67174400,0,0,0,0,4294967295,0,292584,115,0,0,0,0,0,0,0,0,0,0,0,45453,10],
[18761,3,0,9628,8,0,0,1,14,169365,10,1174,614,0,0,0,83886080,0,0,0,0,4294967295,0,292505,68,0,0,0,0,0,0,46,0,0,0,0,54776,9],
[18764,10,0,9628,8,0,0,1,14,169365,10,1175,614,0,0,0,83886080,0,0,0,0,4294967295,0,292505,68,0,0,0,0,0,0,46,0,0,0,0,54776,9],
];

pub(super) static GROUPS: [[u32; 2]; 1131] = [
[0,1],[1,1],[2,1],[3,1],[4,2],[6,1],[7,6],[13,1],[14,1],[15,1],[16,2],[18,2],[20,3],[23,1],[24,2],[26,1],
[27,1],[28,1],[29,1],[30,1],[31,1],[32,1],[33,1],[34,1],[35,1],[36,1],[37,1],[38,1],[39,1],[40,1],[41,1],
[42,1],[43,1],[44,1],[45,1],[46,1],[47,1],[48,1],[49,1],[50,1],[51,1],[52,1],[53,1],[54,1],[55,1],[56,1],
[57,1],[58,1],[59,1],[60,1],[61,1],[62,1],[63,1],[64,1],[65,1],[66,1],[67,1],[68,1],[69,1],[70,1],[71,1],
[72,1],[73,1],[74,1],[75,1],[76,1],[77,1],[78,1],[79,1],[80,2],[82,1],[83,1],[84,1],[85,1],[86,1],[87,1],
[88,1],[89,1],[90,1],[91,1],[92,1],[93,1],[94,1],[95,1],[96,1],[97,2],[99,1],[100,1],[101,1],[102,2],[104,1],
[105,1],[106,1],[107,1],[108,1],[109,1],[110,1],[111,1],[112,1],[113,1],[114,1],[115,1],[116,3],[119,1],
[120,1],[121,1],[122,1],[123,1],[124,1],[125,1],[126,1],[127,1],[128,1],[129,1],[130,1],[131,1],[132,1],
[133,1],[134,1],[135,1],[136,4],[140,2],[142,1],[143,2],[145,1],[146,1],[147,1],[148,1],[149,1],[150,2],
[152,2],[154,1],[155,1],[156,2],[158,1],[159,1],[160,1],[161,1],[162,1],[163,1],[164,1],[165,2],[167,4],
[171,1],[172,2],[174,1],[175,1],[176,1],[177,1],[178,1],[179,1],[180,2],[182,1],[183,1],[184,1],[185,1],
[186,1],[187,1],[188,1],[189,1],[190,1],[191,1],[192,1],[193,1],[194,1],[195,1],[196,1],[197,1],[198,1],
[199,1],[200,1],[201,1],[202,1],[203,2],[205,1],[206,2],[208,1],[209,2],[211,1],[212,1],[213,1],[214,3],
[217,1],[218,2],[220,1],[221,1],[222,2],[224,1],[225,1],[226,1],[227,1],[228,1],[229,1],[230,1],[231,2],
[233,1],[234,2],[236,1],[237,1],[238,1],[239,1],[240,2],[242,1],[243,1],[244,1],[245,1],[246,1],[247,1],
[248,1],[249,1],[250,1],[251,1],[252,1],[253,1],[254,1],[255,1],[256,1],[257,1],[258,1],[259,1],[260,1],
[261,1],[262,1],[263,1],[264,1],[265,1],[266,1],[267,1],[268,1],[269,1],[270,1],[271,1],[272,1],[273,1],
[274,1],[275,1],[276,1],[277,1],[278,1],[279,1],[280,1],[281,1],[282,1],[283,1],[284,1],[285,1],[286,1],
[287,1],[288,1],[289,1],[290,1],[291,1],[292,1],[293,1],[294,1],[295,1],[296,1],[297,1],[298,1],[299,1],
[300,1],[301,1],[302,1],[303,1],[304,1],[305,1],[306,1],[307,1],[308,1],[309,1],[310,1],[311,1],[312,1],
[313,1],[314,1],[315,1],[316,1],[317,1],[318,1],[319,1],[320,1],[321,1],[322,2],[324,1],[325,1],[326,1],
[327,3],[330,1],[331,1],[332,1],[333,1],[334,1],[335,1],[336,1],[337,1],[338,1],[339,1],[340,1],[341,1],
[342,2],[344,1],[345,2],[347,2],[349,1],[350,1],[351,1],[352,1],[353,1],[354,1],[355,1],[356,1],[357,1],
[358,1],[359,1],[360,1],[361,1],[362,1],[363,1],[364,1],[365,1],[366,1],[367,1],[368,1],[369,1],[370,1],
[371,1],[372,1],[373,2],[375,1],[376,2],[378,4],[382,2],[384,1],[385,1],[386,1],[387,1],[388,1],[389,2],
[391,1],[392,3],[395,1],[396,1],[397,1],[398,1],[399,1],[400,1],[401,1],[402,2],[404,2],[406,2],[408,1],
[409,1],[410,1],[411,1],[412,1],[413,1],[414,1],[415,1],[416,1],[417,1],[418,1],[419,1],[420,1],[421,1],
[422,1],[423,1],[424,1],[425,1],[426,3],[429,1],[430,1],[431,1],[432,2],[434,4],[438,1],[439,1],[440,1],
[441,1],[442,1],[443,1],[444,1],[445,1],[446,1],[447,1],[448,1],[449,1],[450,1],[451,1],[452,1],[453,1],
[454,1],[455,1],[456,1],[457,1],[458,1],[459,1],[460,1],[461,1],[462,1],[463,1],[464,1],[465,1],[466,1],
[467,1],[468,1],[469,2],[471,1],[472,1],[473,1],[474,1],[475,1],[476,1],[477,1],[478,1],[479,1],[480,1],
[481,1],[482,1],[483,1],[484,1],[485,1],[486,1],[487,1],[488,1],[489,1],[490,1],[491,1],[492,1],[493,1],
[494,2],[496,1],[497,1],[498,1],[499,1],[500,1],[501,1],[502,1],[503,3],[506,1],[507,1],[508,1],[509,1],
[510,1],[511,1],[512,1],[513,1],[514,1],[515,1],[516,1],[517,1],[518,1],[519,1],[520,1],[521,1],[522,1],
[523,1],[524,1],[525,1],[526,1],[527,1],[528,1],[529,1],[530,1],[531,3],[534,2],[536,2],[538,1],[539,1],
[540,1],[541,1],[542,1],[543,1],[544,1],[545,1],[546,1],[547,1],[548,1],[549,1],[550,1],[551,2],[553,1],
[554,1],[555,1],[556,1],[557,1],[558,1],[559,2],[561,4],[565,1],[566,1],[567,1],[568,1],[569,1],[570,1],
[571,1],[572,1],[573,1],[574,1],[575,1],[576,1],[577,2],[579,1],[580,2],[582,2],[584,1],[585,1],[586,1],
[587,1],[588,1],[589,1],[590,1],[591,1],[592,1],[593,1],[594,1],[595,1],[596,1],[597,1],[598,1],[599,1],
[600,1],[601,1],[602,1],[603,1],[604,1],[605,1],[606,1],[607,1],[608,1],[609,1],[610,1],[611,1],[612,1],
[613,1],[614,1],[615,1],[616,1],[617,1],[618,1],[619,1],[620,1],[621,1],[622,1],[623,1],[624,1],[625,1],
[626,1],[627,1],[628,3],[631,1],[632,2],[634,1],[635,2],[637,2],[639,1],[640,1],[641,1],[642,1],[643,1],
[644,1],[645,1],[646,1],[647,2],[649,1],[650,1],[651,1],[652,1],[653,1],[654,1],[655,1],[656,1],[657,1],
[658,1],[659,1],[660,1],[661,1],[662,2],[664,2],[666,1],[667,1],[668,1],[669,2],[671,1],[672,1],[673,1],
[674,1],[675,1],[676,1],[677,1],[678,1],[679,2],[681,2],[683,1],[684,1],[685,1],[686,1],[687,1],[688,1],
[689,1],[690,1],[691,1],[692,1],[693,1],[694,1],[695,1],[696,1],[697,1],[698,2],[700,2],[702,1],[703,2],
[705,1],[706,1],[707,2],[709,5],[714,1],[715,1],[716,1],[717,1],[718,1],[719,1],[720,1],[721,1],[722,2],
[724,1],[725,1],[726,1],[727,1],[728,1],[729,1],[730,1],[731,1],[732,1],[733,1],[734,1],[735,1],[736,1],
[737,1],[738,1],[739,1],[740,1],[741,2],[743,1],[744,2],[746,1],[747,2],[749,1],[750,1],[751,1],[752,1],
[753,1],[754,1],[755,1],[756,1],[757,1],[758,2],[760,1],[761,1],[762,2],[764,1],[765,1],[766,1],[767,1],
[768,1],[769,1],[770,3],[773,1],[774,1],[775,1],[776,1],[777,1],[778,1],[779,1],[780,1],[781,1],[782,1],
[783,1],[784,1],[785,1],[786,1],[787,1],[788,1],[789,1],[790,1],[791,1],[792,2],[794,2],[796,1],[797,1],
[798,1],[799,2],[801,2],[803,1],[804,1],[805,1],[806,1],[807,1],[808,1],[809,1],[810,1],[811,1],[812,1],
[813,1],[814,1],[815,2],[817,1],[818,1],[819,2],[821,2],[823,2],[825,1],[826,1],[827,1],[828,3],[831,1],
[832,2],[834,1],[835,1],[836,1],[837,2],[839,1],[840,1],[841,1],[842,1],[843,1],[844,1],[845,1],[846,2],
[848,1],[849,1],[850,1],[851,1],[852,1],[853,1],[854,1],[855,1],[856,1],[857,1],[858,1],[859,1],[860,3],
[863,4],[867,1],[868,1],[869,1],[870,2],[872,1],[873,2],[875,1],[876,1],[877,1],[878,1],[879,1],[880,1],
[881,1],[882,1],[883,1],[884,1],[885,1],[886,1],[887,3],[890,1],[891,1],[892,1],[893,1],[894,1],[895,1],
[896,1],[897,1],[898,1],[899,1],[900,1],[901,1],[902,1],[903,1],[904,1],[905,1],[906,1],[907,1],[908,1],
[909,1],[910,1],[911,1],[912,1],[913,1],[914,1],[915,1],[916,1],[917,2],[919,1],[920,3],[923,1],[924,1],
[925,1],[926,1],[927,1],[928,1],[929,1],[930,1],[931,1],[932,1],[933,1],[934,2],[936,2],[938,5],[943,4],
[947,1],[948,1],[949,2],[951,2],[953,2],[955,2],[957,1],[958,1],[959,1],[960,1],[961,1],[962,1],[963,1],
[964,1],[965,1],[966,1],[967,1],[968,1],[969,1],[970,1],[971,1],[972,1],[973,1],[974,1],[975,1],[976,1],
[977,1],[978,1],[979,1],[980,1],[981,1],[982,1],[983,1],[984,1],[985,1],[986,1],[987,1],[988,1],[989,1],
[990,1],[991,1],[992,1],[993,1],[994,1],[995,1],[996,1],[997,1],[998,1],[999,1],[1000,2],[1002,1],[1003,1],
[1004,1],[1005,1],[1006,1],[1007,1],[1008,1],[1009,1],[1010,1],[1011,1],[1012,1],[1013,1],[1014,1],[1015,1],
[1016,2],[1018,1],[1019,1],[1020,2],[1022,1],[1023,4],[1027,5],[1032,1],[1033,1],[1034,1],[1035,1],[1036,1],
[1037,2],[1039,2],[1041,1],[1042,1],[1043,1],[1044,1],[1045,1],[1046,1],[1047,1],[1048,1],[1049,1],[1050,1],
[1051,1],[1052,1],[1053,1],[1054,4],[1058,1],[1059,1],[1060,1],[1061,1],[1062,1],[1063,1],[1064,1],[1065,1],
[1066,2],[1068,1],[1069,4],[1073,1],[1074,1],[1075,1],[1076,1],[1077,1],[1078,2],[1080,2],[1082,1],[1083,1],
[1084,2],[1086,2],[1088,2],[1090,1],[1091,1],[1092,1],[1093,1],[1094,1],[1095,1],[1096,1],[1097,1],[1098,1],
[1099,1],[1100,1],[1101,2],[1103,1],[1104,1],[1105,1],[1106,3],[1109,1],[1110,1],[1111,1],[1112,1],[1113,1],
[1114,1],[1115,1],[1116,1],[1117,1],[1118,1],[1119,3],[1122,1],[1123,1],[1124,1],[1125,1],[1126,1],[1127,1],
[1128,1],[1129,1],[1130,1],[1131,1],[1132,1],[1133,1],[1134,1],[1135,1],[1136,1],[1137,2],[1139,2],[1141,1],
[1142,1],[1143,1],[1144,1],[1145,1],[1146,2],[1148,1],[1149,2],[1151,1],[1152,1],[1153,1],[1154,2],[1156,1],
[1157,1],[1158,1],[1159,1],[1160,1],[1161,1],[1162,1],[1163,1],[1164,1],[1165,1],[1166,2],[1168,1],[1169,1],
[1170,1],[1171,1],[1172,1],[1173,1],[1174,1],[1175,1],[1176,1],[1177,1],[1178,1],[1179,1],[1180,1],[1181,2],
[1183,2],[1185,1],[1186,1],[1187,4],[1191,1],[1192,1],[1193,1],[1194,1],[1195,1],[1196,1],[1197,1],[1198,1],
[1199,1],[1200,1],[1201,1],[1202,1],[1203,1],[1204,1],[1205,1],[1206,1],[1207,1],[1208,1],[1209,1],[1210,1],
[1211,1],[1212,1],[1213,1],[1214,1],[1215,1],[1216,1],[1217,1],[1218,1],[1219,1],[1220,1],[1221,1],[1222,1],
[1223,1],[1224,1],[1225,1],[1226,1],[1227,1],[1228,2],[1230,1],[1231,1],[1232,1],[1233,1],[1234,1],[1235,1],
[1236,1],[1237,1],[1238,1],[1239,1],[1240,1],[1241,1],[1242,1],[1243,1],[1244,1],[1245,2],[1247,1],[1248,1],
[1249,1],[1250,1],[1251,1],[1252,1],[1253,1],[1254,1],[1255,1],[1256,1],[1257,1],[1258,3],[1261,1],[1262,4],
[1266,4],[1270,1],[1271,1],[1272,1],[1273,1],[1274,1],[1275,1],[1276,1],[1277,1],[1278,1],[1279,1],[1280,1],
[1281,1],[1282,1],[1283,1],[1284,1],[1285,1],[1286,1],[1287,1],[1288,1],[1289,1],[1290,2],[1292,1],[1293,1],
[1294,1],[1295,1],[1296,2],[1298,2],[1300,2],[1302,1],[1303,1],[1304,1],[1305,1],[1306,1],[1307,1],[1308,1],
[1309,1],[1310,1],[1311,2],[1313,1],[1314,2],[1316,1],[1317,1],[1318,1],[1319,2],[1321,1],[1322,1],[1323,1],
[1324,1],[1325,1],[1326,2],[1328,1],[1329,1],[1330,1],[1331,2],[1333,1],[1334,1],
];

pub(super) static VARIABLES: [[u32; 2]; 1176] = [
[1335,1],[1336,1],[1337,1],[1338,1],[1339,2],[1341,1],[1342,6],[1348,1],[1349,1],[1350,1],[1351,2],[1353,4],
[1357,3],[1360,1],[1361,2],[1363,1],[1364,1],[1365,1],[1366,1],[1367,1],[1368,1],[1369,1],[1370,1],[1371,1],
[1372,1],[1373,1],[1374,1],[1375,1],[1376,2],[1378,1],[1379,1],[1380,1],[1381,1],[1382,1],[1383,1],[1384,1],
[1385,1],[1386,1],[1387,1],[1388,1],[1389,1],[1390,1],[1391,1],[1392,1],[1393,1],[1394,1],[1395,1],[1396,1],
[1397,1],[1398,1],[1399,1],[1400,1],[1401,1],[1402,1],[1403,1],[1404,1],[1405,1],[1406,1],[1407,1],[1408,1],
[1409,1],[1410,1],[1411,1],[1412,1],[1413,1],[1414,1],[1415,1],[1416,1],[1417,1],[1418,2],[1420,1],[1421,1],
[1422,1],[1423,1],[1424,1],[1425,1],[1426,1],[1427,1],[1428,1],[1429,1],[1430,1],[1431,1],[1432,1],[1433,1],
[1434,1],[1435,1],[1436,1],[1437,1],[1438,1],[1439,1],[1440,2],[1442,1],[1443,1],[1444,1],[1445,1],[1446,1],
[1447,1],[1448,1],[1449,1],[1450,1],[1451,1],[1452,1],[1453,1],[1454,3],[1457,1],[1458,1],[1459,1],[1460,1],
[1461,1],[1462,1],[1463,1],[1464,1],[1465,1],[1466,1],[1467,1],[1468,1],[1469,1],[1470,1],[1471,1],[1472,1],
[1473,1],[1474,4],[1478,1],[1479,1],[1480,1],[1481,1],[1482,1],[1483,1],[1484,1],[1485,1],[1486,1],[1487,2],
[1489,2],[1491,1],[1492,1],[1493,2],[1495,1],[1496,1],[1497,1],[1498,1],[1499,1],[1500,1],[1501,1],[1502,1],
[1503,1],[1504,1],[1505,1],[1506,1],[1507,1],[1508,1],[1509,1],[1510,1],[1511,1],[1512,1],[1513,1],[1514,2],
[1516,1],[1517,1],[1518,1],[1519,1],[1520,1],[1521,1],[1522,1],[1523,1],[1524,1],[1525,1],[1526,1],[1527,1],
[1528,1],[1529,1],[1530,1],[1531,1],[1532,1],[1533,1],[1534,1],[1535,1],[1536,1],[1537,2],[1539,1],[1540,1],
[1541,1],[1542,1],[1543,1],[1544,1],[1545,1],[1546,1],[1547,1],[1548,1],[1549,1],[1550,2],[1552,1],[1553,1],
[1554,2],[1556,1],[1557,1],[1558,1],[1559,1],[1560,1],[1561,1],[1562,1],[1563,2],[1565,1],[1566,2],[1568,1],
[1569,1],[1570,1],[1571,1],[1572,2],[1574,1],[1575,1],[1576,1],[1577,1],[1578,1],[1579,1],[1580,1],[1581,1],
[1582,1],[1583,1],[1584,1],[1585,1],[1586,1],[1587,1],[1588,1],[1589,1],[1590,1],[1591,1],[1592,1],[1593,2],
[1595,1],[1596,1],[1597,1],[1598,1],[1599,1],[1600,1],[1601,1],[1602,1],[1603,1],[1604,1],[1605,1],[1606,1],
[1607,1],[1608,1],[1609,1],[1610,1],[1611,1],[1612,1],[1613,1],[1614,1],[1615,1],[1616,1],[1617,1],[1618,1],
[1619,1],[1620,1],[1621,1],[1622,1],[1623,1],[1624,1],[1625,1],[1626,1],[1627,1],[1628,1],[1629,1],[1630,1],
[1631,1],[1632,1],[1633,1],[1634,1],[1635,1],[1636,1],[1637,1],[1638,1],[1639,1],[1640,1],[1641,1],[1642,1],
[1643,1],[1644,1],[1645,1],[1646,1],[1647,1],[1648,1],[1649,1],[1650,1],[1651,1],[1652,1],[1653,1],[1654,2],
[1656,1],[1657,1],[1658,1],[1659,3],[1662,1],[1663,1],[1664,1],[1665,1],[1666,1],[1667,1],[1668,1],[1669,1],
[1670,1],[1671,1],[1672,1],[1673,1],[1674,1],[1675,1],[1676,2],[1678,1],[1679,1],[1680,1],[1681,1],[1682,1],
[1683,1],[1684,1],[1685,1],[1686,1],[1687,1],[1688,1],[1689,1],[1690,1],[1691,1],[1692,1],[1693,1],[1694,1],
[1695,1],[1696,1],[1697,1],[1698,1],[1699,1],[1700,1],[1701,1],[1702,1],[1703,1],[1704,2],[1706,1],[1707,1],
[1708,4],[1712,1],[1713,1],[1714,1],[1715,1],[1716,1],[1717,1],[1718,1],[1719,2],[1721,1],[1722,3],[1725,1],
[1726,1],[1727,1],[1728,1],[1729,1],[1730,1],[1731,1],[1732,1],[1733,2],[1735,2],[1737,2],[1739,1],[1740,1],
[1741,1],[1742,1],[1743,1],[1744,1],[1745,1],[1746,1],[1747,1],[1748,1],[1749,1],[1750,1],[1751,1],[1752,1],
[1753,1],[1754,1],[1755,1],[1756,1],[1757,3],[1760,1],[1761,1],[1762,1],[1763,1],[1764,4],[1768,1],[1769,1],
[1770,1],[1771,1],[1772,1],[1773,1],[1774,1],[1775,1],[1776,1],[1777,1],[1778,1],[1779,1],[1780,1],[1781,1],
[1782,1],[1783,1],[1784,1],[1785,1],[1786,1],[1787,1],[1788,1],[1789,1],[1790,1],[1791,1],[1792,1],[1793,1],
[1794,1],[1795,1],[1796,1],[1797,1],[1798,1],[1799,1],[1800,1],[1801,1],[1802,1],[1803,1],[1804,1],[1805,1],
[1806,1],[1807,1],[1808,1],[1809,1],[1810,1],[1811,1],[1812,1],[1813,1],[1814,1],[1815,1],[1816,1],[1817,1],
[1818,1],[1819,1],[1820,1],[1821,1],[1822,1],[1823,2],[1825,1],[1826,1],[1827,1],[1828,1],[1829,1],[1830,1],
[1831,1],[1832,3],[1835,1],[1836,1],[1837,1],[1838,1],[1839,1],[1840,1],[1841,1],[1842,1],[1843,1],[1844,1],
[1845,1],[1846,1],[1847,1],[1848,1],[1849,1],[1850,1],[1851,1],[1852,1],[1853,1],[1854,1],[1855,1],[1856,1],
[1857,1],[1858,1],[1859,1],[1860,1],[1861,1],[1862,1],[1863,1],[1864,1],[1865,1],[1866,1],[1867,1],[1868,1],
[1869,1],[1870,1],[1871,1],[1872,1],[1873,1],[1874,1],[1875,1],[1876,1],[1877,1],[1878,1],[1879,1],[1880,1],
[1881,1],[1882,1],[1883,1],[1884,1],[1885,1],[1886,1],[1887,1],[1888,1],[1889,2],[1891,4],[1895,1],[1896,1],
[1897,1],[1898,1],[1899,1],[1900,1],[1901,1],[1902,1],[1903,1],[1904,1],[1905,1],[1906,1],[1907,2],[1909,1],
[1910,2],[1912,1],[1913,1],[1914,1],[1915,1],[1916,1],[1917,1],[1918,1],[1919,1],[1920,1],[1921,1],[1922,1],
[1923,1],[1924,1],[1925,1],[1926,1],[1927,1],[1928,1],[1929,1],[1930,1],[1931,1],[1932,1],[1933,1],[1934,1],
[1935,1],[1936,1],[1937,1],[1938,1],[1939,1],[1940,1],[1941,1],[1942,1],[1943,1],[1944,1],[1945,1],[1946,1],
[1947,1],[1948,1],[1949,1],[1950,1],[1951,1],[1952,1],[1953,1],[1954,1],[1955,1],[1956,1],[1957,1],[1958,1],
[1959,1],[1960,1],[1961,1],[1962,1],[1963,2],[1965,1],[1966,2],[1968,2],[1970,1],[1971,1],[1972,1],[1973,1],
[1974,1],[1975,1],[1976,1],[1977,1],[1978,1],[1979,2],[1981,1],[1982,1],[1983,1],[1984,1],[1985,1],[1986,1],
[1987,1],[1988,1],[1989,1],[1990,1],[1991,1],[1992,1],[1993,1],[1994,1],[1995,2],[1997,1],[1998,1],[1999,1],
[2000,1],[2001,2],[2003,1],[2004,1],[2005,1],[2006,1],[2007,1],[2008,1],[2009,1],[2010,1],[2011,1],[2012,1],
[2013,1],[2014,1],[2015,1],[2016,1],[2017,1],[2018,1],[2019,1],[2020,1],[2021,1],[2022,1],[2023,1],[2024,1],
[2025,1],[2026,1],[2027,1],[2028,1],[2029,1],[2030,2],[2032,2],[2034,1],[2035,2],[2037,1],[2038,1],[2039,2],
[2041,1],[2042,1],[2043,1],[2044,1],[2045,1],[2046,1],[2047,1],[2048,1],[2049,1],[2050,2],[2052,1],[2053,1],
[2054,1],[2055,1],[2056,1],[2057,1],[2058,1],[2059,1],[2060,1],[2061,1],[2062,1],[2063,1],[2064,1],[2065,1],
[2066,1],[2067,1],[2068,1],[2069,2],[2071,1],[2072,2],[2074,1],[2075,1],[2076,1],[2077,1],[2078,1],[2079,1],
[2080,1],[2081,1],[2082,1],[2083,1],[2084,1],[2085,1],[2086,1],[2087,1],[2088,2],[2090,1],[2091,1],[2092,1],
[2093,1],[2094,1],[2095,1],[2096,1],[2097,1],[2098,1],[2099,1],[2100,1],[2101,1],[2102,1],[2103,1],[2104,1],
[2105,1],[2106,1],[2107,1],[2108,1],[2109,1],[2110,1],[2111,1],[2112,1],[2113,1],[2114,1],[2115,1],[2116,1],
[2117,2],[2119,1],[2120,1],[2121,1],[2122,2],[2124,2],[2126,1],[2127,1],[2128,1],[2129,1],[2130,1],[2131,1],
[2132,1],[2133,1],[2134,1],[2135,1],[2136,1],[2137,1],[2138,1],[2139,2],[2141,1],[2142,1],[2143,1],[2144,2],
[2146,2],[2148,1],[2149,1],[2150,1],[2151,1],[2152,1],[2153,1],[2154,1],[2155,1],[2156,1],[2157,1],[2158,1],
[2159,2],[2161,1],[2162,1],[2163,1],[2164,2],[2166,1],[2167,1],[2168,2],[2170,1],[2171,1],[2172,1],[2173,1],
[2174,1],[2175,1],[2176,1],[2177,1],[2178,1],[2179,1],[2180,1],[2181,1],[2182,1],[2183,4],[2187,1],[2188,1],
[2189,1],[2190,2],[2192,1],[2193,2],[2195,1],[2196,1],[2197,1],[2198,1],[2199,1],[2200,1],[2201,1],[2202,1],
[2203,1],[2204,1],[2205,1],[2206,1],[2207,3],[2210,1],[2211,1],[2212,1],[2213,1],[2214,1],[2215,1],[2216,1],
[2217,1],[2218,1],[2219,1],[2220,1],[2221,1],[2222,1],[2223,1],[2224,1],[2225,1],[2226,1],[2227,1],[2228,1],
[2229,1],[2230,1],[2231,1],[2232,1],[2233,1],[2234,1],[2235,1],[2236,1],[2237,1],[2238,1],[2239,1],[2240,1],
[2241,2],[2243,1],[2244,3],[2247,1],[2248,1],[2249,1],[2250,1],[2251,1],[2252,1],[2253,1],[2254,1],[2255,1],
[2256,1],[2257,1],[2258,2],[2260,2],[2262,5],[2267,4],[2271,1],[2272,1],[2273,2],[2275,2],[2277,2],[2279,2],
[2281,1],[2282,1],[2283,1],[2284,1],[2285,1],[2286,1],[2287,1],[2288,1],[2289,1],[2290,1],[2291,1],[2292,1],
[2293,1],[2294,1],[2295,1],[2296,1],[2297,1],[2298,1],[2299,1],[2300,1],[2301,1],[2302,1],[2303,1],[2304,1],
[2305,1],[2306,1],[2307,1],[2308,1],[2309,1],[2310,1],[2311,1],[2312,1],[2313,1],[2314,1],[2315,1],[2316,1],
[2317,1],[2318,1],[2319,1],[2320,1],[2321,1],[2322,1],[2323,1],[2324,1],[2325,1],[2326,2],[2328,1],[2329,1],
[2330,1],[2331,1],[2332,1],[2333,1],[2334,1],[2335,1],[2336,1],[2337,1],[2338,1],[2339,1],[2340,1],[2341,1],
[2342,1],[2343,1],[2344,1],[2345,1],[2346,1],[2347,2],[2349,1],[2350,4],[2354,5],[2359,1],[2360,1],[2361,1],
[2362,1],[2363,1],[2364,2],[2366,2],[2368,1],[2369,1],[2370,1],[2371,1],[2372,1],[2373,1],[2374,1],[2375,1],
[2376,1],[2377,1],[2378,1],[2379,1],[2380,1],[2381,4],[2385,1],[2386,1],[2387,1],[2388,1],[2389,1],[2390,1],
[2391,1],[2392,1],[2393,2],[2395,1],[2396,4],[2400,1],[2401,1],[2402,1],[2403,1],[2404,1],[2405,1],[2406,1],
[2407,2],[2409,1],[2410,1],[2411,2],[2413,2],[2415,1],[2416,1],[2417,1],[2418,1],[2419,1],[2420,1],[2421,1],
[2422,1],[2423,1],[2424,1],[2425,1],[2426,1],[2427,2],[2429,1],[2430,1],[2431,1],[2432,3],[2435,1],[2436,1],
[2437,1],[2438,1],[2439,1],[2440,1],[2441,1],[2442,1],[2443,1],[2444,1],[2445,3],[2448,1],[2449,1],[2450,1],
[2451,1],[2452,1],[2453,1],[2454,1],[2455,1],[2456,1],[2457,1],[2458,1],[2459,1],[2460,1],[2461,1],[2462,1],
[2463,1],[2464,2],[2466,2],[2468,1],[2469,1],[2470,1],[2471,1],[2472,1],[2473,2],[2475,1],[2476,2],[2478,1],
[2479,1],[2480,1],[2481,2],[2483,1],[2484,1],[2485,1],[2486,1],[2487,1],[2488,1],[2489,1],[2490,1],[2491,1],
[2492,1],[2493,2],[2495,1],[2496,1],[2497,1],[2498,1],[2499,1],[2500,1],[2501,1],[2502,1],[2503,1],[2504,1],
[2505,1],[2506,1],[2507,1],[2508,1],[2509,1],[2510,2],[2512,2],[2514,1],[2515,1],[2516,4],[2520,1],[2521,1],
[2522,1],[2523,1],[2524,1],[2525,1],[2526,1],[2527,1],[2528,1],[2529,1],[2530,1],[2531,1],[2532,1],[2533,1],
[2534,1],[2535,1],[2536,1],[2537,1],[2538,1],[2539,1],[2540,1],[2541,1],[2542,1],[2543,1],[2544,1],[2545,1],
[2546,1],[2547,1],[2548,1],[2549,1],[2550,1],[2551,1],[2552,1],[2553,1],[2554,1],[2555,1],[2556,1],[2557,1],
[2558,1],[2559,1],[2560,1],[2561,1],[2562,1],[2563,1],[2564,1],[2565,1],[2566,1],[2567,1],[2568,1],[2569,1],
[2570,1],[2571,1],[2572,1],[2573,1],[2574,1],[2575,1],[2576,2],[2578,1],[2579,1],[2580,1],[2581,1],[2582,1],
[2583,1],[2584,1],[2585,1],[2586,1],[2587,1],[2588,1],[2589,1],[2590,3],[2593,1],[2594,4],[2598,4],[2602,1],
[2603,1],[2604,1],[2605,1],[2606,1],[2607,1],[2608,1],[2609,1],[2610,1],[2611,1],[2612,1],[2613,1],[2614,1],
[2615,1],[2616,1],[2617,1],[2618,1],[2619,1],[2620,1],[2621,1],[2622,2],[2624,1],[2625,1],[2626,1],[2627,1],
[2628,2],[2630,2],[2632,2],[2634,1],[2635,1],[2636,1],[2637,1],[2638,1],[2639,1],[2640,1],[2641,1],[2642,2],
[2644,1],[2645,2],[2647,1],[2648,1],[2649,1],[2650,1],[2651,1],[2652,1],[2653,1],[2654,1],[2655,1],[2656,1],
[2657,1],[2658,1],[2659,1],[2660,1],[2661,1],[2662,2],[2664,1],[2665,1],[2666,1],[2667,1],[2668,1],[2669,1],
];

pub(super) static MEMBERS: [u16; 2670] = [
0,1,2,3,4,5,6,7,12,14,28,593,643,8,9,10,11,18,13,600,15,671,674,16,17,995,19,20,21,22,23,24,25,26,27,29,30,
31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,
67,68,69,70,71,72,73,74,76,75,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,94,92,93,95,96,97,98,99,100,101,
102,103,104,105,106,107,108,109,110,111,123,112,113,114,115,116,117,118,119,120,121,122,124,125,126,127,128,
129,130,131,697,701,132,1106,133,134,135,136,137,138,139,140,141,142,143,961,144,145,146,943,147,148,149,150,
151,152,153,154,159,155,160,567,568,156,157,566,158,161,162,163,164,165,166,938,167,168,169,170,171,172,173,
174,175,176,177,178,179,180,181,182,183,184,185,186,187,188,779,189,190,192,191,193,194,195,196,197,198,1230,
1235,199,200,201,202,203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,
225,226,227,228,229,230,231,232,233,234,235,236,237,238,239,240,241,242,243,244,245,246,247,248,249,250,251,
252,253,254,255,256,257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,
279,280,281,282,283,284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,322,
305,306,307,308,309,310,311,312,313,314,315,316,317,318,319,320,321,323,324,988,325,326,1311,327,329,328,330,
331,332,333,334,335,336,337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,360,
357,358,362,364,359,376,361,363,365,366,367,368,374,369,370,371,372,373,375,377,378,379,380,381,382,396,383,
397,384,986,385,386,387,388,389,390,391,392,393,394,395,398,399,400,401,402,403,404,405,722,723,406,407,408,
409,1221,410,843,1243,1247,411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,
431,432,433,434,435,436,437,438,439,440,441,442,494,443,444,445,446,447,448,449,450,451,452,453,454,455,456,
457,458,459,460,461,462,463,464,465,466,491,467,468,469,470,471,472,473,474,475,476,477,478,479,480,481,482,
483,484,485,486,487,488,489,490,492,493,495,496,497,498,499,500,501,502,503,504,505,523,506,524,507,525,508,
509,510,511,512,513,514,515,516,517,518,519,520,521,526,522,527,528,529,530,531,532,533,534,835,844,866,535,
536,537,538,539,540,541,542,543,544,545,546,547,588,548,549,550,551,552,553,554,555,556,557,558,559,560,561,
562,563,564,565,569,570,571,572,573,574,575,576,577,578,579,580,581,582,583,584,585,586,587,589,590,591,592,
594,595,596,597,598,599,601,602,603,616,629,604,605,1296,606,607,632,608,633,609,610,611,612,613,614,615,617,
618,1297,619,620,621,622,623,624,625,626,627,628,630,631,634,635,637,636,940,638,639,640,641,642,644,645,646,
647,648,649,650,651,652,654,653,655,656,657,658,659,660,661,662,663,664,665,666,667,668,669,670,672,675,673,
676,677,678,679,680,681,682,1305,683,1330,1331,1333,1334,684,685,686,687,688,689,690,691,692,1300,693,694,
695,696,698,699,700,702,703,704,705,706,707,708,709,710,711,712,733,713,714,734,715,716,717,718,719,720,721,
724,725,726,727,728,729,730,731,732,735,736,737,738,739,740,741,742,743,958,1159,744,745,746,747,748,749,750,
751,752,753,754,755,756,757,758,759,760,761,762,763,776,764,777,765,766,767,768,771,769,770,772,773,774,775,
778,780,781,782,783,784,785,786,787,788,789,790,791,794,792,795,793,796,797,798,799,800,867,871,801,802,803,
804,805,806,807,1302,808,809,810,811,812,813,814,815,1038,816,817,818,819,820,821,822,823,824,825,826,827,
828,860,863,829,831,864,865,830,832,833,834,840,836,837,838,839,841,842,845,846,847,848,849,850,851,852,853,
854,855,856,857,858,859,861,862,868,869,870,872,873,874,875,876,877,878,879,880,881,882,883,884,885,886,887,
888,889,890,891,905,892,893,894,895,896,897,898,899,900,901,902,903,904,906,907,908,982,909,983,910,913,941,
984,985,911,912,916,917,914,915,918,1019,919,923,920,924,921,925,922,926,927,928,929,930,931,932,933,934,935,
936,937,939,942,944,945,946,947,948,949,950,951,952,953,954,955,956,957,959,960,962,963,964,965,966,967,968,
969,970,971,972,973,974,975,976,977,978,979,980,981,987,989,990,991,992,993,994,996,997,998,999,1000,1001,
1003,1002,1004,1005,1006,1007,1008,1009,1010,1011,1012,1013,1014,1015,1016,1017,1018,1021,1020,1179,1022,
1023,1024,1025,1026,1027,1028,1029,1030,1031,1032,1033,1034,1035,1036,1040,1043,1037,1039,1041,1042,1044,
1045,1046,1047,1048,1049,1050,1051,1055,1056,1057,1052,1053,1054,1058,1059,1060,1061,1062,1064,1063,1065,
1066,1068,1067,1069,1070,1160,1071,1072,1073,1074,1075,1076,1077,1078,1079,1080,1081,1082,1097,1083,1084,
1085,1086,1087,1088,1089,1090,1091,1092,1093,1094,1095,1096,1098,1099,1100,1140,1142,1101,1102,1103,1104,
1105,1107,1108,1109,1110,1111,1112,1113,1114,1115,1116,1117,1119,1118,1120,1121,1122,1123,1124,1125,1126,
1135,1127,1128,1129,1130,1131,1132,1133,1134,1136,1137,1138,1139,1141,1143,1144,1145,1146,1147,1148,1149,
1150,1151,1152,1153,1154,1155,1156,1157,1158,1161,1162,1163,1164,1165,1167,1166,1168,1169,1170,1171,1172,
1175,1176,1173,1174,1177,1178,1180,1181,1182,1183,1184,1185,1186,1187,1188,1189,1190,1191,1192,1193,1194,
1195,1196,1197,1198,1199,1200,1201,1202,1203,1204,1205,1206,1207,1208,1209,1210,1211,1212,1213,1214,1215,
1216,1217,1218,1219,1220,1222,1223,1224,1225,1226,1227,1228,1229,1231,1232,1240,1233,1234,1236,1237,1238,
1239,1241,1242,1244,1245,1246,1248,1249,1250,1251,1252,1254,1259,1261,1253,1255,1260,1262,1256,1257,1258,
1263,1264,1265,1266,1267,1268,1269,1270,1271,1272,1273,1274,1275,1276,1277,1278,1279,1280,1281,1282,1283,
1284,1285,1286,1289,1287,1290,1288,1291,1292,1293,1294,1295,1298,1299,1301,1303,1304,1306,1307,1308,1309,
1310,1312,1313,1314,1315,1316,1317,1318,1319,1320,1321,1322,1323,1324,1325,1326,1327,1329,1328,1332,0,1,2,3,
4,5,6,7,12,14,28,593,643,8,9,10,11,18,13,600,729,730,15,671,674,16,17,995,19,20,21,22,23,24,25,26,27,29,30,
31,32,33,241,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,
66,67,68,69,70,71,72,73,74,76,75,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,
101,102,103,104,105,106,107,108,109,110,111,123,112,113,114,115,116,117,118,119,120,121,122,124,125,126,127,
128,129,130,131,697,701,132,133,134,135,136,137,138,139,140,141,142,143,961,144,145,146,943,147,148,149,150,
151,152,153,154,155,156,157,158,159,160,161,162,163,164,165,166,938,167,168,169,170,171,172,173,174,175,176,
177,178,179,180,181,182,183,184,185,186,187,188,779,189,190,191,192,193,194,195,196,197,198,199,200,201,202,
203,204,205,206,207,208,209,210,211,212,213,214,215,216,217,218,219,220,221,222,223,224,225,226,227,228,229,
230,231,232,233,234,235,236,237,238,239,240,242,243,244,1293,245,246,247,248,249,250,251,252,253,254,255,256,
257,258,259,260,261,262,263,264,265,266,267,268,269,270,271,272,273,274,275,276,277,278,279,280,281,282,283,
284,285,286,287,288,289,290,291,292,293,294,295,296,297,298,299,300,301,302,303,304,322,305,306,307,308,309,
310,311,312,313,314,315,316,317,318,319,320,321,323,324,325,326,1311,327,328,329,330,331,332,333,334,335,336,
337,338,339,340,341,342,343,344,345,346,347,348,349,350,351,352,353,354,355,356,357,358,362,364,359,360,361,
363,365,366,367,368,374,369,370,371,372,373,375,376,377,378,379,380,381,382,396,383,397,384,986,385,386,387,
388,389,390,391,392,393,394,395,398,399,400,401,402,403,404,405,722,723,406,407,408,409,410,843,1243,1247,
411,412,413,414,415,416,417,418,419,420,421,422,423,424,425,426,427,428,429,430,431,432,433,434,435,436,437,
438,439,440,441,442,443,444,445,446,447,448,449,450,451,452,453,454,455,456,457,458,459,460,461,462,463,464,
465,466,491,467,468,469,470,471,472,473,474,475,476,477,478,479,480,481,482,483,484,485,486,487,488,489,490,
492,493,494,495,496,497,498,499,500,501,502,503,504,505,506,507,508,509,510,511,512,513,514,515,516,517,518,
519,520,521,522,523,524,525,526,527,528,529,530,531,532,533,534,835,844,866,535,536,537,538,539,540,541,542,
543,544,545,546,547,588,548,549,550,551,552,553,554,555,556,557,558,559,560,561,562,563,564,565,566,567,568,
569,570,571,572,573,574,575,576,577,578,579,580,581,582,583,584,585,586,587,589,590,591,592,594,595,596,597,
598,599,601,602,603,604,605,1296,606,607,632,608,633,609,610,611,612,613,614,615,616,617,618,1297,619,620,
621,622,623,624,625,626,627,628,629,630,631,634,635,637,636,638,639,640,641,642,644,645,646,647,648,649,650,
651,652,653,654,655,656,657,658,659,660,661,662,663,664,665,666,667,668,669,670,672,675,673,676,677,678,679,
680,681,682,1305,683,684,685,686,687,688,689,690,691,692,1300,693,694,695,696,698,699,700,702,703,704,705,
706,707,708,709,710,711,712,733,713,714,734,715,716,717,718,719,720,721,724,725,726,727,728,731,732,735,736,
737,738,739,740,741,742,743,744,745,746,747,748,749,750,751,752,753,754,755,756,757,758,759,760,761,762,763,
764,777,765,766,767,768,771,769,770,772,773,774,775,776,778,780,781,782,783,784,785,786,787,788,789,790,791,
792,795,793,796,794,797,798,799,800,801,802,803,804,805,806,807,1302,808,809,810,811,812,813,814,815,1038,
816,817,818,819,820,821,822,823,824,825,826,827,828,829,831,864,865,830,832,833,834,840,836,837,838,839,841,
842,845,846,847,848,849,850,851,852,853,854,855,856,857,858,859,860,861,862,863,867,868,869,870,871,872,873,
874,875,876,877,878,879,880,881,882,883,884,885,886,887,888,889,890,891,905,892,893,894,895,896,897,898,899,
900,901,902,903,904,906,907,908,982,909,983,910,913,941,984,985,911,912,916,917,914,915,918,1019,919,923,920,
924,921,925,922,926,927,928,929,930,931,932,933,934,935,936,937,939,940,942,944,945,946,947,948,949,950,951,
952,953,954,955,956,957,958,959,960,962,963,964,965,966,967,968,969,970,971,972,973,974,975,976,977,978,979,
980,981,987,988,989,990,991,992,993,994,996,997,998,999,1000,1001,1003,1002,1004,1005,1006,1007,1008,1009,
1010,1011,1012,1013,1014,1015,1016,1017,1018,1021,1020,1179,1022,1023,1024,1025,1026,1027,1028,1029,1030,
1031,1032,1033,1034,1035,1036,1040,1043,1037,1039,1041,1042,1044,1045,1046,1047,1048,1049,1050,1051,1055,
1056,1057,1052,1053,1054,1058,1059,1060,1061,1062,1064,1063,1065,1066,1068,1067,1069,1070,1071,1072,1073,
1074,1075,1076,1077,1078,1079,1080,1081,1082,1097,1083,1084,1085,1086,1087,1088,1089,1090,1091,1092,1093,
1094,1095,1096,1098,1099,1100,1140,1142,1101,1102,1103,1104,1105,1106,1107,1108,1109,1110,1111,1112,1113,
1114,1115,1116,1117,1119,1118,1120,1121,1122,1123,1124,1125,1126,1135,1127,1128,1129,1130,1131,1132,1133,
1134,1136,1137,1138,1139,1141,1143,1144,1145,1146,1147,1148,1149,1150,1151,1152,1153,1154,1155,1156,1157,
1158,1159,1160,1161,1162,1163,1164,1165,1167,1166,1168,1169,1170,1171,1172,1175,1176,1173,1174,1177,1178,
1180,1181,1182,1183,1184,1185,1186,1187,1188,1189,1190,1191,1192,1193,1194,1195,1196,1197,1198,1199,1200,
1201,1202,1203,1204,1205,1206,1207,1208,1209,1210,1211,1212,1213,1214,1215,1216,1217,1218,1219,1220,1221,
1222,1223,1224,1225,1226,1227,1228,1229,1230,1231,1232,1240,1233,1234,1235,1236,1237,1238,1239,1241,1242,
1244,1245,1246,1248,1249,1250,1251,1252,1254,1259,1261,1253,1255,1260,1262,1256,1257,1258,1263,1264,1265,
1266,1267,1268,1269,1270,1271,1272,1273,1274,1275,1276,1277,1278,1279,1280,1281,1282,1283,1284,1285,1286,
1289,1287,1290,1288,1291,1292,1294,1295,1298,1299,1301,1303,1304,1306,1307,1308,1309,1310,1312,1313,1314,
1315,1316,1317,1318,1319,1320,1321,1322,1323,1324,1325,1326,1327,1329,1328,1330,1331,1332,1333,1334,
];

pub(super) static LISTS: [[u32; 2]; 119] = [
[22016,25],[27585,7],[27592,6],[27598,19],[27617,19],[32851,9],[34401,4],[34405,4],[34409,4],[39879,9],
[43228,5],[43233,7],[43240,6],[43246,8],[43254,8],[51962,4],[51966,9],[51975,8],[54785,9],[27585,7],
[27592,6],[58912,14],[58926,20],[39879,9],[69422,22],[74012,13],[87761,10],[87771,9],[87780,16],[87796,14],
[87810,5],[110734,10],[134486,31],[134486,31],[134659,25],[135905,10],[39879,9],[136899,14],[143710,6],
[143716,5],[0,0],[143721,9],[144605,6],[149476,7],[143716,5],[149483,6],[149489,17],[149476,7],[143716,5],
[150477,10],[149489,17],[158837,6],[242,5],[5831,6],[247,7],[16470,7],[2070,6],[12535,9],[95073,2],
[158843,9],[5949,10],[158852,4],[27585,7],[159358,5],[34409,4],[159363,8],[27585,7],[159358,5],[34409,4],
[166148,8],[27585,7],[27592,6],[58912,14],[166156,17],[27585,7],[159358,5],[166148,8],[159363,8],[174409,6],
[159358,5],[34409,4],[166148,8],[178139,11],[184024,19],[196637,6],[196643,6],[197346,5],[197351,6],[6620,4],
[197357,6],[197363,6],[7433,5],[197369,7],[197376,11],[197387,4],[197391,8],[197399,3],[9628,8],[202409,36],
[206538,6],[206544,8],[206552,23],[206516,22],[211108,6],[54785,9],[22016,25],[54785,9],[242087,23],
[54785,9],[244459,28],[256926,3],[256929,3],[256932,4],[260819,9],[269925,11],[288106,5],[288111,4],
[289672,9],[290640,10],
];

pub(super) static TEXT: &str = concat!(
"abstract-socketadd-cache-itemadd-gidadd-headerafter-request-callafter-request-hookalarmalarm-backlogalar",
"m-cheapalarm-fdalarm-freqalarm-listalarm-listen-queuealarm-logalarm-lqalarm-metricalarm-msg-sizealarm-se",
"gfaultalarms-listallowed-modifiersasyncasyncioattach-control-daemonattach-daemonattach-daemon2auto-procn",
"ameauto-weightautoloadbacklog-alarmbacktrace-depthbinary-append-databinary-pathbinshblacklistbody-read-w",
"arningbrutal-reload-on-fdbuffer-sizebuild-plugincachecache-blocksizecache-expire-freqcache-no-expirecach",
"e-report-freed-itemscache-storecache-store-synccache-synccache-udp-nodecache-udp-servercache-use-last-mo",
"difiedcache2call-as-emperorcall-as-emperor1call-as-emperor2call-as-emperor4call-as-rootcall-as-usercall-",
"as-user-atexitcall-as-vassalcall-as-vassal1call-as-vassal3call-asapcall-in-jailcall-post-appcall-post-ja",
"ilcall-pre-appcall-pre-jailcallablecapcarboncarbon-freqcarbon-hostname-dotscarbon-idcarbon-idle-avgcarbo",
"n-max-retrycarbon-name-resolvecarbon-no-workerscarbon-resolve-namescarbon-retry-delaycarbon-rootcarbon-t",
"imeoutcarbon-use-metricscatch-exceptionscflagscgicgi-allowed-extcgi-async-max-attemptscgi-buffer-sizecgi",
"-close-stdin-on-eofcgi-do-not-kill-on-errorcgi-dontresolvecgi-from-docrootcgi-helpercgi-indexcgi-loadlib",
"cgi-map-helpercgi-modecgi-optimizecgi-optimizedcgi-path-infocgi-safecgi-timeoutcgi-unsetcgroupcgroup-dir",
"-modecgroup-optchdirchdir2cheapcheapercheaper-algocheaper-algo-listcheaper-algos-listcheaper-busyness-ba",
"cklog-alertcheaper-busyness-backlog-multipliercheaper-busyness-backlog-nonzerocheaper-busyness-backlog-s",
"tepcheaper-busyness-maxcheaper-busyness-mincheaper-busyness-multipliercheaper-busyness-penaltycheaper-bu",
"syness-verbosecheaper-idlecheaper-initialcheaper-listcheaper-overloadcheaper-rss-limit-hardcheaper-rss-l",
"imit-softcheaper-stepcheck-cachecheck-intervalcheck-mountcheck-mountpointcheck-staticcheck-static-docroo",
"tchmodchmod-socketchown-socketchrootchunked-input-limitchunked-input-timeoutclockclock-listclocks-listcl",
"ojure-loadclose-on-execclose-on-exec2collect-headercommand-modeconfigconfig-pyconnect-and-readcoroaecpu-",
"affinitycroncron-curlcron-curl-legioncron-harakiricron-legioncron2curl-croncurl-cron-legiondaemonizedaem",
"onize2daemons-honour-stdindeclare-optiondeclare-option2del-headerdie-on-idledie-on-no-workersdie-on-term",
"disable-async-warn-on-queue-fulldisable-loggingdisable-sendfiledisable-write-exceptiondlopendot-hdrop-af",
"ter-appsdrop-after-initdumbloop-codedumbloop-functiondumbloop-modifier1dump-optionsdynamic-appsearly-emp",
"erorearly-envdirearly-perlearly-perl-execearly-phpearly-php-sapi-nameearly-psgiearly-pyimportearly-pytho",
"nearly-python-importearly-python-pathearly-pythonpathelseemperoremperor-broodlordemperor-capemperor-chdi",
"r-attremperor-collect-attremperor-collect-attributeemperor-command-socketemperor-curse-toleranceemperor-",
"extra-extemperor-extra-extensionemperor-fork-server-attremperor-freqemperor-graceful-shutdownemperor-mag",
"ic-execemperor-max-throttleemperor-no-blacklistemperor-nofollowemperor-on-demand-diremperor-on-demand-di",
"rectoryemperor-on-demand-execemperor-on-demand-extemperor-on-demand-extensionemperor-pidfileemperor-proc",
"nameemperor-proxy-socketemperor-required-heartbeatemperor-statsemperor-stats-serveremperor-subreaperempe",
"ror-throttleemperor-trigger-socketemperor-tyrantemperor-tyrant-initgroupsemperor-tyrant-nofollowemperor-",
"use-cloneemperor-use-fork-serveremperor-wait-for-commandemperor-wait-for-command-ignoreemperor-wrapperem",
"peror-wrapper-attremperor-wrapper-fallbackemperor-wrapper-overrideenable-metricsenable-proxy-protocolena",
"ble-threadsend-blacklistend-forend-ifend-whitelistendforendifenvenvdirerror-page-403error-page-404error-",
"page-500error-routeerror-route-hosterror-route-iferror-route-if-noterror-route-labelerror-route-qserror-",
"route-referererror-route-remote-addrerror-route-remote-usererror-route-runerror-route-statuserror-route-",
"urierror-route-user-agentevalevil-reload-on-asevil-reload-on-rssexception-handlerexec-as-emperorexec-as-",
"rootexec-as-userexec-as-user-atexitexec-as-vassalexec-asapexec-in-jailexec-post-appexec-post-jailexec-pr",
"e-appexec-pre-jailexitexit-on-reloadextractfallback-configfarmfastcgi-modifier1fastcgi-modifier2fastcgi-",
"nph-socketfastcgi-socketfastrouterfastrouter-buffer-sizefastrouter-cheapfastrouter-defer-connect-timeout",
"fastrouter-emperor-socketfastrouter-eventsfastrouter-fallbackfastrouter-fallback-on-no-keyfastrouter-for",
"ce-keyfastrouter-gidfastrouter-gracetimefastrouter-harakirifastrouter-max-retriesfastrouter-post-bufferi",
"ngfastrouter-post-buffering-dirfastrouter-processesfastrouter-quietfastrouter-resubscribefastrouter-resu",
"bscribe-bindfastrouter-ssfastrouter-statsfastrouter-stats-serverfastrouter-subscription-fallback-keyfast",
"router-subscription-serverfastrouter-subscription-slotfastrouter-timeoutfastrouter-tofastrouter-uidfastr",
"outer-use-basefastrouter-use-cachefastrouter-use-code-stringfastrouter-use-patternfastrouter-use-socketf",
"astrouter-workersfastrouter-zergfd-safefiberfilefile-serve-modefile-writefileserve-modefinal-routefinal-",
"route-hostfinal-route-iffinal-route-if-notfinal-route-labelfinal-route-qsfinal-route-refererfinal-route-",
"remote-addrfinal-route-remote-userfinal-route-runfinal-route-statusfinal-route-urifinal-route-user-agent",
"flockflock-waitflock-wait2flock2forfor-globfor-readlinefor-timesforce-cwdforce-gatewayfork-serverfork-so",
"cketforkbomb-delayforkpty-routerforkpty-router-cmdforkpty-router-commandforkpty-urouterforkptyrouterfork",
"ptyrouter-cheapforkptyrouter-cmdforkptyrouter-colsforkptyrouter-commandforkptyrouter-eventsforkptyrouter",
"-fallbackforkptyrouter-harakiriforkptyrouter-processesforkptyrouter-rowsforkptyrouter-ssforkptyrouter-st",
"atsforkptyrouter-stats-serverforkptyrouter-timeoutforkptyrouter-workersforkptyrouter-zergforkptyurouterf",
"reebindfs-brutal-reloadfs-reloadfs-signalftokgccgo-argsgccgo-loadgemsetgeoip-citygeoip-countrygeoip-use-",
"diskgetgeventgevent-early-monkey-patchgevent-monkey-patchgevent-wait-for-hubgidglusterfs-mountglusterfs-",
"timeoutgo-argsgo-loadgoroutinesgreenletgridfs-debuggridfs-mountharakiriharakiri-graceful-signalharakiri-",
"graceful-timeoutharakiri-no-arhharakiri-queue-thresholdharakiri-verboseheartbeathelphomehonour-rangehono",
"ur-stdinhook-acceptinghook-accepting-oncehook-accepting1hook-accepting1-oncehook-as-emperorhook-as-emper",
"or-before-vassalhook-as-emperor-setnshook-as-gatewayhook-as-mulehook-as-on-config-vassalhook-as-on-deman",
"d-vassalhook-as-roothook-as-userhook-as-user-atexithook-as-vassalhook-as-vassal-before-drophook-asaphook",
"-emperor-losthook-emperor-reloadhook-emperor-starthook-emperor-stophook-in-jailhook-master-starthook-pos",
"t-apphook-post-forkhook-post-jailhook-pre-apphook-pre-jailhook-touchhttphttp-auto-chunkedhttp-auto-gziph",
"ttp-backend-httphttp-buffer-sizehttp-cheaphttp-chunked-inputhttp-connect-timeouthttp-enable-proxy-protoc",
"olhttp-eventshttp-fallbackhttp-gidhttp-gracetimehttp-harakirihttp-headers-timeouthttp-keepalivehttp-mana",
"ge-expecthttp-manage-rtsphttp-manage-sourcehttp-modifier1http-modifier2http-path-info-no-decode-slashesh",
"ttp-post-bufferinghttp-post-buffering-dirhttp-processeshttp-quiethttp-raw-bodyhttp-resubscribehttp-serve",
"r-name-as-http-hosthttp-sockethttp-socket-modifier1http-socket-modifier2http-sshttp-statshttp-stats-serv",
"erhttp-stud-prefixhttp-subscription-fallback-keyhttp-subscription-serverhttp-timeouthttp-tohttp-to-https",
"http-uidhttp-use-basehttp-use-cachehttp-use-code-stringhttp-use-patternhttp-use-sockethttp-varhttp-webso",
"cketshttp-workershttp-zerghttp11-sockethttprouterhttpshttps-export-certhttps-session-contexthttps-socket",
"https-socket-modifier1https-socket-modifier2https2idleienvif-dirif-directoryif-envif-existsif-fileif-hos",
"tnameif-hostname-matchif-not-dirif-not-envif-not-existsif-not-fileif-not-hostnameif-not-hostname-matchif",
"-not-optif-not-pluginif-not-reloadif-optif-pluginif-reloadifdirifenvifexistsifpluginignore-script-nameig",
"nore-sigpipeignore-write-errorsimmediate-gidimmediate-uidimperial-monitor-listimperial-monitors-listimpo",
"rtincludeinheritiniini-pasteini-paste-loggedinject-afterinject-beforeiprintjailjail-attachjail-ip4jail-i",
"p6jail2jailedjid-filejidfilejsjsonjvm-classjvm-classpathjvm-main-classjvm-optjwsgiksmlazylazy-appsldapld",
"ap-schemaldap-schema-ldiflegionlegion-attach-daemonlegion-cronlegion-cron-curllegion-curl-cronlegion-dea",
"thlegion-death-on-lord-errorlegion-freqlegion-joinlegion-lordlegion-mcastlegion-nodelegion-node-joinedle",
"gion-node-leftlegion-quorumlegion-scrolllegion-scroll-list-max-sizelegion-scroll-max-sizelegion-setupleg",
"ion-skew-tolerancelegion-smart-attach-daemonlegion-smart-attach-daemon2legion-tolerancelegion-unlordlibj",
"aillimit-aslimit-nproclimit-postlistenlisten-queue-alarmload-file-in-cacheload-file-in-cache-gziplock-en",
"ginelockslog-4xxlog-5xxlog-alarmlog-backupnamelog-biglog-datelog-drainlog-encoderlog-filterlog-formatlog",
"-format-strftimelog-ioerrorlog-masterlog-master-bufsizelog-master-req-streamlog-master-streamlog-maxsize",
"log-microslog-prefixlog-reopenlog-req-encoderlog-req-routelog-routelog-sendfilelog-slowlog-socketlog-sys",
"loglog-truncatelog-x-forwarded-forlog-zerolog-zeromqlogdatelogfile-chmodlogfile-chownlogformatlogformat-",
"strftimeloggerlogger-listlogger-reqloggers-listlogtologto2looploop-listloops-listlq-alarmlualua-gc-freql",
"ua-gc-fulllua-loadlua-postfork-mulelua-postfork-spoolerlua-postfork-workerlua-postloadlua-shelllua-shell",
"-oneshotluashellluashell-oneshotmanage-script-namemap-socketmastermaster-as-rootmaster-fifomax-appsmax-f",
"dmax-requestsmax-requests-deltamax-varsmax-worker-lifetimemax-worker-lifetime-deltamem-collector-freqmem",
"ory-reportmetricmetric-alarmmetric-dirmetric-dir-restoremetric-thresholdmetrics-dirmetrics-dir-restoreme",
"trics-no-coresmime-filemimefilemin-worker-lifetimemodemodulemongrel2mono-appmono-assemblymono-configmono",
"-execmono-gc-freqmono-indexmono-keymono-versionmountmount-as-emperormount-as-rootmount-as-vassalmount-as",
"apmount-checkmount-in-jailmount-post-jailmount-pre-jailmountpoint-checkmulemule-harakirimule-msg-recv-si",
"zemule-msg-sizemule-reload-mercymulesmulticastmulticast-loopmulticast-ttlnagiosnamespacenamespace-keep-m",
"ountnamespace-netneed-appneed-pluginneed-pluginsnever-swapno-default-appno-defer-acceptno-fd-passingno-h",
"arakiri-after-req-hookno-harakiri-arhno-initgroupsno-orphansno-serverno-siteno-threads-waitnot-alarm-log",
"not-log-alarmnotfound-lognotify-socketnsns-netoffload-threadoffload-threadsoptimizepampam-userpastepaste",
"-loggerpaste-namepausepcre-jitpecanperl-argperl-argsperl-auto-reloadperl-auto-reload-ignoreperl-execperl",
"-exec-post-forkperl-local-libperl-no-die-catchperl-no-plackperl-versionpersistent-ipcsemphp-allowed-docr",
"ootphp-allowed-extphp-allowed-scriptphp-appphp-app-bypassphp-app-qsphp-configphp-config-appendphp-consta",
"ntphp-docrootphp-dump-configphp-exec-afterphp-exec-beforephp-exec-beginphp-exec-endphp-fallbackphp-fallb",
"ack-qsphp-fallback2php-indexphp-iniphp-ini-appendphp-mountphp-sapi-namephp-server-softwarephp-setphp-var",
"pidfilepidfile2pingping-timeoutpivot-rootpivot_rootplshellplshell-oneshotpluginplugin-dirplugin-listplug",
"insplugins-dirplugins-listpost-bufferingpost-buffering-bufsizepost-pymodule-aliasppprintprint-symprint-s",
"ymbolprioprivileged-binary-patchprivileged-binary-patch-argprocessesprocnameprocname-appendprocname-mast",
"erprocname-prefixprocname-prefix-spacedprofilerpropagate-touchprotocolpsgipsgi-enable-psgix-iopty-connec",
"tpty-execpty-inputpty-logpty-no-isigpty-socketpty-uconnectpull-headerpumppuwsgi-socketpypy-auto-reloadpy",
"-auto-reload-ignorepy-autoreloadpy-call-osafterforkpy-call-uwsgi-fork-hookspy-executablepy-importpy-mast",
"er-check-signalspy-program-namepy-programnamepy-sharedareapy-sys-executablepy-tracebackerpyargvpyhomepyi",
"mportpymodule-aliaspypy-evalpypy-eval-post-forkpypy-execpypy-exec-post-forkpypy-homepypy-ini-pastepypy-l",
"ibpypy-pastepypy-pppypy-python-pathpypy-pythonpathpypy-setuppypy-wsgipypy-wsgi-filepyrunpyshellpyshell-o",
"neshotpythonpython-auto-reloadpython-autoreloadpython-importpython-pathpython-rawpython-versionpython-wo",
"rker-overridepythonpathqueuequeue-blocksizequeue-storequeue-store-syncrackrados-mountrados-timeoutrailsr",
"aw-modifier1raw-modifier2raw-socketrawrouterrawrouter-buffer-sizerawrouter-cheaprawrouter-eventsrawroute",
"r-fallbackrawrouter-gracetimerawrouter-harakirirawrouter-max-retriesrawrouter-processesrawrouter-quietra",
"wrouter-ssrawrouter-statsrawrouter-stats-serverrawrouter-subscription-serverrawrouter-subscription-slotr",
"awrouter-timeoutrawrouter-torawrouter-use-baserawrouter-use-cacherawrouter-use-code-stringrawrouter-use-",
"patternrawrouter-use-socketrawrouter-workersrawrouter-xclientrawrouter-zergrb-gc-freqrb-librb-requirerb-",
"threadrb-threadsrbrequirerbshellrbshell-oneshotrbthreadrbthreadsrbtimerre-forkre-fork-as-rootre-fork-pos",
"t-jailreaperreforkrefork-as-rootrefork-post-jailreloadreload-mercyreload-on-asreload-on-exceptionreload-",
"on-exception-reprreload-on-exception-typereload-on-exception-valuereload-on-fdreload-on-pssreload-on-rss",
"reload-on-ussreload-os-envrem-headerremap-modifierreq-loggerrequireresolveresponse-header-collectrespons",
"e-headers-limitresponse-routeresponse-route-hostresponse-route-ifresponse-route-if-notresponse-route-lab",
"elresponse-route-qsresponse-route-refererresponse-route-remote-addrresponse-route-remote-userresponse-ro",
"ute-runresponse-route-statusresponse-route-uriresponse-route-user-agentresumereuse-portring-appring-load",
"routeroute-hostroute-ifroute-if-notroute-labelroute-qsroute-refererroute-remote-addrroute-remote-userrou",
"te-runroute-uriroute-user-agentrouter-listrouters-listrpc-maxrrdtoolrrdtool-freqrrdtool-librsyslog-packe",
"t-sizersyslog-split-messagesruby-gc-freqruby-libruby-requirerubyrequirervmrvm-pathsafe-fdsafe-pidfilesaf",
"e-pidfile2scgi-modifier1scgi-modifier2scgi-nph-socketscgi-socketsegfault-alarmsetset-phset-placeholderse",
"tnssetns-preopensetns-skipsetns-socketsetns-socket-skipshared-importshared-py-importshared-pyimportshare",
"d-python-importshared-rb-requireshared-rbrequireshared-requireshared-ruby-requireshared-rubyrequireshare",
"d-socketsharedareashow-configshutdown-socketssignalsignal-bufsizesignal-rbtimersignal-timersignals-bufsi",
"zesingle-interpreterskip-atexitskip-atexit-teardownskip-zerosmart-attach-daemonsmart-attach-daemon2snisn",
"i-dirsni-dir-cipherssni-regexpsnmpsnmp-communityso-keepaliveso-send-timeoutso-write-timeoutsocketsocket-",
"protocolsocket-rcvbufsocket-send-timeoutsocket-sndbufsocket-timeoutsocket-write-timeoutspoolerspooler-ch",
"dirspooler-cheapspooler-externalspooler-freqspooler-frequencyspooler-harakirispooler-importspooler-max-t",
"asksspooler-orderedspooler-processesspooler-py-importspooler-pyimportspooler-python-importspooler-quiets",
"pooler-signal-as-tasksqlitesqlite3ssl-enable-sslv3ssl-enable-tlsv1ssl-enable3ssl-optionssl-session-timeo",
"utssl-session-use-cachessl-sessions-timeoutssl-sessions-use-cachessl-socketssl-tmp-dirssl-verbosessl-ver",
"ify-depthsslroutersslrouter-buffer-sizesslrouter-cheapsslrouter-eventssslrouter-fallbacksslrouter-gracet",
"imesslrouter-harakirisslrouter-max-retriessslrouter-processessslrouter-quietsslrouter-session-contextssl",
"router-snisslrouter-sssslrouter-statssslrouter-stats-serversslrouter-subscription-serversslrouter-timeou",
"tsslrouter-tosslrouter-use-basesslrouter-use-cachesslrouter-use-code-stringsslrouter-use-patternsslroute",
"r-use-socketsslrouter-workerssslrouter-zergsslrouter2ststacklessstart-unsubscribedstart_response-nodelay",
"static-cache-pathsstatic-cache-paths-namestatic-checkstatic-expiresstatic-expires-mtimestatic-expires-pa",
"th-infostatic-expires-path-info-mtimestatic-expires-typestatic-expires-type-mtimestatic-expires-uristati",
"c-expires-uri-mtimestatic-gzipstatic-gzip-allstatic-gzip-dirstatic-gzip-extstatic-gzip-prefixstatic-gzip",
"-suffixstatic-indexstatic-mapstatic-map2static-safestatic-skip-extstatsstats-httpstats-minstats-minified",
"stats-no-coresstats-no-metricsstats-pushstats-pusher-default-freqstats-pushers-default-freqstats-servers",
"tatsd-all-gaugesstatsd-no-workersstopstrictsubscribesubscribe-freqsubscribe-tosubscribe-with-modifier1su",
"bscribe2subscription-algosubscription-clear-on-shutdownsubscription-dotsplitsubscription-mountpointsubsc",
"ription-mountpointssubscription-notify-socketsubscription-tolerancesubscription-tolerance-inactivesubscr",
"iption-vassal-requiredsubscriptions-credentials-checksubscriptions-sign-checksubscriptions-sign-check-to",
"lerancesubscriptions-sign-skip-uidsubscriptions-use-credentialssuspendsuwsgi-socketsymcallsymcall-post-f",
"orksymcall-register-rpcsymcall-use-nexttcp-fast-opentcp-fast-open-clienttcp-fastopentcp-fastopen-clientt",
"cp-nodelaytestthread-stack-sizethread-stacksizethreaded-loggerthreadsthreads-stack-sizethreads-stacksize",
"thunder-lockthunder-lock-watchdogtimertornadotouch-chain-reloadtouch-exectouch-logreopentouch-logrotatet",
"ouch-mules-reloadtouch-reloadtouch-signaltouch-spoolers-reloadtouch-workers-reloadtuntap-devicetuntap-de",
"vice-ruletuntap-routertuntap-router-firewall-intuntap-router-firewall-outtuntap-router-routetuntap-route",
"r-statstuntap-use-credentialsudpugreenugreen-stacksizeuidumaskumount-as-emperorumount-as-rootumount-as-v",
"assalumount-asapumount-in-jailumount-post-jailumount-pre-jailundeferred-shared-socketunenvunique-cronuni",
"que-cron-legionunique-legion-cronunprivileged-binary-patchunprivileged-binary-patch-argunshareunshare2un",
"subscribe-on-graceful-reloadupload-progressusageuse-abortuwsgi-socketv8-gc-freqv8-jsgiv8-loadv8-module-p",
"athv8-preemptivevacuumvassal-capvassal-fork-basevassal-setvassal-sosvassal-sos-backlogvassals-capvassals",
"-includevassals-include-beforevassals-inheritvassals-inherit-beforevassals-setvassals-start-hookvassals-",
"stop-hookvenvversionvhostvhost-hostvirtualenvwait-for-dirwait-for-filewait-for-fswait-for-fs-timeoutwait",
"-for-ifacewait-for-iface-timeoutwait-for-interfacewait-for-interface-timeoutwait-for-mountpointwait-for-",
"socketwait-for-socket-timeoutwait-ifacewait-iface-timeoutwait-interfacewait-interface-timeoutweb3webdav-",
"add-collection-propwebdav-add-collection-prop-compwebdav-add-collection-prop-hrefwebdav-add-object-propw",
"ebdav-add-object-prop-compwebdav-add-object-prop-hrefwebdav-add-optionwebdav-add-propwebdav-add-prop-com",
"pwebdav-add-prop-hrefwebdav-add-rtype-collection-propwebdav-add-rtype-object-propwebdav-add-rtype-propwe",
"bdav-class-directorywebdav-csswebdav-divwebdav-javascriptwebdav-jswebdav-lock-cachewebdav-mountwebdav-pr",
"incipal-basewebdav-skip-propwebsocket-max-sizewebsocket-ping-freqwebsocket-pong-tolerancewebsockets-max-",
"sizewebsockets-ping-freqwebsockets-pong-toleranceweightwhitelistworker-execworker-exec2worker-log-encode",
"rworker-log-req-encoderworker-loggerworker-logger-reqworker-mountworker-reload-mercyworkerswrite-errors-",
"exception-onlywrite-errors-tolerancewsgiwsgi-accept-bufferwsgi-accept-bufferswsgi-disable-file-wrapperws",
"gi-env-behaviorwsgi-env-behaviourwsgi-filewsgi-litewsgi-manage-chunked-inputwsgi-strictxmlxmlconfigxslt-",
"content-typexslt-docrootxslt-extxslt-stylesheetxslt-varyamlymlzabbix-templatezergzerg-fallbackzerg-poolz",
"erg-serverzergpoolzeromqzeromq-socketzeuszmqzmq-socket0core&uwsgi.abstract_socketTurn all UNIX sockets o",
"f the instance into Linux abstract ones, which have no file and no file permissions.sockets&uwsgi.add_ca",
"che_itemPut an entry into a cache at startup, written as `key=value`, preceded by the cache name and a s",
"pace if needed.Without a name the entry goes into every cache. The first space is always taken for the e",
"nd of the name, even one within the value.cache-and-shared-memory&uwsgi.additional_gidsSupplementary gro",
"up, by name or number, granted to the server in addition to `gid`; may be repeated.Considered only when ",
"`gid` is set and uWSGI is started as root. The groups given here replace those taken over from the accou",
"nt.privileges&uwsgi.additional_headersAppends a fixed header line, written as `Name: value`, to every re",
"sponse.The text is sent exactly as given, so a forgotten colon produces a broken response and nothing ch",
"ecks it. A header of that name which the application already set stays in place next to yours; remove th",
"e application's copy with rem-header, which does not touch lines that come from here. It also applies to",
" static files and to responses of uWSGI itself. Use a route with addheader when only some URLs should ge",
"t it.add-header = Strict-Transport-Security: max-age=31536000\nadd-header = X-Content-Type-Options: nosn",
"iffrequests&uwsgi.after_request_hooksAlias of `after-request-hook`: names a C symbol that is called when",
" a request is complete.hooksC function of the binary or a loaded library that is called with the request",
" structure whenever a request is complete.The symbol is looked up once the applications are loaded; a mi",
"ssing one makes uWSGI exit at startup.&uwsgi.alarm_listDeclares a named way to raise the alarm, made of ",
"a type and its argument, for other settings to refer to.Built-in types are cmd (a shell command that get",
"s the text on standard input), signal, mule and log; curl, xmpp and others come from plugins. A missing ",
"space or colon, or an unknown type, makes uWSGI exit at startup. The same text is reported again only af",
"ter alarm-freq seconds. A declaration has no effect on its own: connect it with log-alarm, alarm-backlog",
", alarm-segfault or alarm-fd.alarm = mailops cmd:mail -s uwsgi ops@example.org\nlog-alarm = mailops Trac",
"ebacklog-routing&uwsgi.alarm_backlogAlarm to raise when the queue of connections that wait on a listenin",
"g socket has reached its limit.A name that was never declared with alarm is ignored silently.&uwsgi.alar",
"m_cheapLets the one alarm thread of the master do the work, so that log alarms do not run inline and cur",
"l alarms start no threads of their own.&uwsgi.alarm_fd_listTriggers an alarm with a fixed message whenev",
"er a file descriptor becomes readable, written as `name fd[:bytes] message`.One byte is consumed per eve",
"nt unless a length follows the descriptor; an eventfd needs 8. If at least one alarm is declared, an und",
"efined name or a missing part makes uWSGI exit at startup.3&uwsgi.alarm_freqNumber of seconds during whi",
"ch a repetition of the same alarm text is suppressed, 3 by default.seconds&uwsgi.alarms_listPrints the a",
"larm types that this binary and its loaded plugins provide.Alias of `alarm-backlog`: names who is notifi",
"ed when waiting connections fill a listener's queue.&uwsgi.alarm_logs_listUWSGI_PCRE || UWSGI_PCRE2Alias",
" of `log-alarm`: connects a pattern in the log with alarms.&uwsgi.metrics_thresholdAlias of `metric-thre",
"shold`: defines what happens when a metric grows to a given value.metrics-and-stats8192&uwsgi.alarm_msg_",
"sizeLongest alarm text in bytes, 8192 by default; a longer one is dropped and raises nothing.bytes&uwsgi",
".alarm_segfaultAlarm to raise, with the stack trace as its text, when a process of the server crashes.Al",
"ias of `alarm-list`: prints which alarm types are available.&uwsgi.allowed_modifiersNumbers of the reque",
"st modifiers, separated by commas, that clients may use; the handlers of all others are disabled.1&uwsgi",
".asyncNumber of cores, that is, of requests each worker can keep in progress with the asynchronous loop.",
"1, the default, means no asynchronous mode. A coroutine engine must be loaded as well, for example throu",
"gh the greenlet plugin; without one the server starts with a danger warning. Ordinary Django or Flask co",
"de that blocks on a database gains nothing, because a core gives way only when the application calls the",
" async API. Do not combine it with `threads`, whose number replaces the cores. `gevent` and `asyncio` se",
"t it themselves. Memory is allocated for every possible descriptor, so set `max-fd` in containers.plugin",
" = greenlet\nasync = 50\ngreenlet = truecoresrequest-handlingNULLRuns each worker on the Python asyncio ",
"loop with this number of async cores, one per simultaneous request.Experimental, and not an ASGI server:",
" WSGI views do not become coroutines. A suspend engine such as `greenlet` is needed as well. `threads` m",
"ust not be combined with it, requests then fail. `socket-timeout` is raised to at least 30 seconds.async",
"io = 50\ngreenlet = truepython-asyncRuns another program next to the server and shuts the server down gr",
"acefully when that program exits.cron-and-daemonsRuns another program next to the server; the master sta",
"rts it, restarts it when it exits, and stops it on shutdown.The program must stay in the foreground: one",
" that detaches itself appears to have exited and is restarted endlessly. It is run through the shell, in",
" a session of its own, with /dev/null as standard input. Programs that exit immediately are started agai",
"n after growing pauses of up to five minutes. On stop or reload its process group gets TERM, then KILL a",
"fter reload-mercy or else three seconds. attach-daemon2 offers other signals, users and directories. Nee",
"ds the master.attach-daemon = /srv/shop/venv/bin/celery -A shop workerRuns and supervises another progra",
"m that is described by named fields, joined by commas.Required is cmd, also spelled command or exec; wit",
"hout it uWSGI exits at startup. Further fields are freq, pidfile, control, daemonize, touch, stopsignal,",
" reloadsignal, stdin, uid, gid, ns_pid, chdir, max_throttle and notifypid; unknown ones and those after ",
"a space are dropped silently. Flags are on as soon as they are present, even with 0. uid and gid take nu",
"mbers only. With pidfile the program survives reloads, and unless daemonize is given it must detach itse",
"lf. A comma in the command needs a backslash.attach-daemon2 = cmd=/srv/shop/bin/worker,chdir=/srv/shop,s",
"topsignal=15,reloadsignal=1&uwsgi.auto_procnameShow the role of each process in `ps`, such as `uWSGI mas",
"ter` or `uWSGI worker 1`.Makes it easy to see which process eats memory or CPU, and costs nothing. All `",
"procname*` options turn it on by themselves. On Linux the text overwrites the original command line, so ",
"it cannot become longer than that was, and tools that look for the arguments no longer find them. With s",
"everal sites on a machine add `procname-prefix-spaced` to distinguish them.auto-procname = true\nprocnam",
"e-prefix-spaced = mysiteprocess-management&uwsgi.auto_weightAnnounces the number of workers times cores ",
"to load balancers in place of a fixed `weight`.Declared with a mandatory argument, so that the command l",
"ine needs `--auto-weight=true`.subscriptions&uwsgi.autoloadSearches the plugin directories for one that ",
"knows an option the server does not recognise, and loads it.Off by default. Each unknown name makes the ",
"server open every `*_plugin.so` file in turn, in plugins-dir and in the built-in directory, so misspelle",
"d options and private placeholders cost time at startup. It takes effect from its line on and only helps",
" for plugins that bring options: a language whose options do not occur in the file is not found. An expl",
"icit need-plugin line is quicker and says what is meant.autoload = true\nmodule = shop.wsgi64&uwsgi.back",
"trace_depthMaximum number of stack frames printed when the server logs a C backtrace after a crash, 64 b",
"y default.frameslimitsWrites a file and its length to standard output, ready to be attached to the serve",
"r binary as embedded data.&uwsgi.binary_pathProgram file that is executed on reloads and for the fallbac",
"k configuration, instead of the one found at startup.startup&uwsgi.binshShell for the commands that uWSG",
"I runs; if the file is not executable the next one given is tried, finally /bin/sh.isolation&uwsgi.black",
"list_contextForbid the listed options, separated by spaces, until `end-blacklist`; uWSGI exits at startu",
"p if it reads one of them.Lines in inactive `if` blocks are checked too.configuration8&uwsgi.body_read_w",
"arningMegabytes of memory that reading one request body may consume before a warning is logged; 8 by def",
"ault.It only logs; nothing is limited.megabytes&uwsgi.brutal_reload_on_fdDescriptor number whose readabi",
"lity restarts the server without waiting for requests; written like the value of `reload-on-fd`.limits-a",
"nd-reloads4096&uwsgi.buffer_size2.1-devsetteruwsgi_opt_set_16bituwsgi_opt_set_64bitLargest block of requ",
"est headers and variables a worker can take, in bytes.The default of 4096 is small for sites with long c",
"ookies, tokens or query strings; such requests are refused with `invalid request block size`. 2.0 stores",
" the number in 16 bits: 65535 is the maximum and anything larger is cut to it. Units are not understood,",
" so `32k` means 32. Request bodies are not counted. The memory is allocated for every core of every work",
"er. A surprising size of 21573 in the log means that HTTP reached a uwsgi socket, and a larger buffer do",
"es not help.buffer-size = 32768Compiles the extension whose sources are in the given directory so that i",
"t fits this binary.&uwsgi.cache_max_itemsCreate the single old style cache, called default, with room fo",
"r this number of items.Use `cache2` for new sites; only it has names, eviction policies and several cach",
"es.items&uwsgi.cache_blocksizeSize in bytes of each slot in the old style cache and so of the largest va",
"lue, 65535 when unset.&uwsgi.cache_expire_freqPause in seconds between two rounds of the thread that rem",
"oves outdated entries, 3 by default.&uwsgi.cache_no_expireDo not run the thread that removes outdated en",
"tries from any cache.&uwsgi.cache_report_freed_itemsLog after each clean-up round how many outdated entr",
"ies were removed, for debugging.&uwsgi.cache_storeFile that keeps the contents of the old style cache ac",
"ross restarts.&uwsgi.cache_store_syncWrite the cache file to disk each time the master has completed thi",
"s many cycles, about one per second.cycles&uwsgi.cache_syncAddress of a running server from which the ol",
"d style cache is filled when this one starts.&uwsgi.cache_udp_nodeUDP address of another server to which",
" changes of the old style cache are sent; may be repeated.&uwsgi.cache_udp_serverUDP address on which th",
"e old style cache accepts changes sent by other nodes; may be repeated.&uwsgi.cache_use_last_modifiedRec",
"ord the time of the last change for each entry of the old style cache.&uwsgi.cache2Create a named cache ",
"in shared memory for all workers, described by comma separated `key=value` pairs.`name` and `items` are ",
"mandatory; `blocksize` (64k by default) limits each value unless `bitmap` is on. Unknown keys and spaces",
" around commas are silently ignored, so `name=a, items=10` complains about missing items. Flags such as ",
"`lastmod`, `purge_lru` or `bitmap` are on as soon as they appear, even with 0. `blocks` must not be lowe",
"r than `items`. The memory is allocated at startup. May be repeated with other names, and `store=FILE` k",
"eeps it across restarts.cache2 = name=pages,items=1000,blocksize=16384\ncache2 = name=sessions,items=500",
"0,store=/var/lib/mysite/sessions.cache&uwsgi.call_as_emperorC symbol without arguments that the Emperor ",
"invokes for each vassal it has spawned.mounts-and-calls&uwsgi.call_as_emperor1C symbol that the Emperor ",
"invokes for each spawned vassal, passing the vassal's name.&uwsgi.call_as_emperor2C symbol that the Empe",
"ror invokes for each spawned vassal, passing its name and process number.&uwsgi.call_as_emperor4C symbol",
" that the Emperor invokes for each spawned vassal, passing its name, process, user and group numbers.&uw",
"sgi.call_as_rootC symbol to invoke with root privileges before the switch to `uid`; if it is missing uWS",
"GI still starts.&uwsgi.call_as_userC symbol to invoke directly after the switch to the unprivileged user",
", which only a server started as root makes.&uwsgi.call_as_user_atexitC symbol to invoke in the main pro",
"cess when it exits.&uwsgi.call_as_vassalC symbol without arguments to invoke in each vassal's new proces",
"s while it still runs the Emperor's code.&uwsgi.call_as_vassal1C symbol to invoke in each vassal's new p",
"rocess with the vassal's name as its only argument.&uwsgi.call_as_vassal3C symbol to invoke in each vass",
"al's new process with three arguments, namely name, user number and group number.&uwsgi.call_asapC funct",
"ion without arguments, found in the binary or a loaded library, to invoke when the configuration has bee",
"n read.Options of this group know C symbols only, no Python names. In all phases but as-root, at-exit an",
"d as-emperor a symbol that cannot be found makes uWSGI exit at startup.&uwsgi.call_in_jailC symbol to in",
"voke when the main start routine begins, whether or not a jail exists.&uwsgi.call_post_appC symbol to in",
"voke when all applications are imported, once per worker if `lazy-apps` is on.&uwsgi.call_post_jailC sym",
"bol to invoke as root inside a newly entered namespace or jail.&uwsgi.call_pre_appC symbol to invoke bef",
"ore importing the applications, once per worker if `lazy-apps` is on.&uwsgi.call_pre_jailC symbol to inv",
"oke on the first start, before chroot, namespaces and the change of user.&up.callableName of the applica",
"tion object to look for where the loader does not name one, instead of `application`.Flask projects usua",
"lly need `app` here. It serves `wsgi-file`, `eval` and a `module` without a colon; a colon in `module` t",
"akes precedence and makes this line useless. With `module` a pair of parentheses marks a factory that is",
" called without arguments. A name that does not exist in the loaded code leads to a server without an ap",
"plication, which answers 500 unless `need-app` ends it.wsgi-file = /srv/site/main.py\ncallable = appUWSG",
"I_CAPComma-separated Linux capabilities that remain available while and after root privileges are droppe",
"d, for example `net_bind_service`.Names are written in lower case without the CAP_ prefix; plain numbers",
" work too. A misspelled name is only logged, but a list in which nothing is valid makes uWSGI exit at st",
"artup. Exists only in builds with libcap.namespaces&u_carbon.serversAddress and port of a Graphite carbo",
"n server that regularly receives the statistics of the instance; may be repeated.Give an IP address, or ",
"enable `carbon-name-resolve`. Nothing is sent by an instance that has no socket. Turns the master on.car",
"bon = 10.0.0.7:2003\ncarbon-root = sites.shopcarbon-and-rrdtool&u_carbon.freqPause between two deliverie",
"s to carbon, in seconds; 60 when unset or 0.&u_carbon.hostname_dot_replacementCharacter written in place",
" of each dot of the machine's name in Graphite paths.If it is not set, a host name such as web1.example.",
"com becomes three levels of the Graphite tree. Only the first character of the value counts, usually an ",
"underscore or a hyphen. Do not leave the value empty: the name is then cut off at its first dot. Changin",
"g it later renames every metric, so the history in existing dashboards breaks.carbon = 10.0.0.7:2003\nca",
"rbon-hostname-dots = _&u_carbon.idName of the instance inside the Graphite path (default: its first sock",
"et address with underscores for dots).&u_carbon.idle_avgWhat to report as average response time while no",
" requests arrive: the previous figure, 0, or nothing at all.Any other word is a fatal error.lastzeronone",
"&u_carbon.max_retriesNumber of repeated attempts after carbon could not be reached; in 2.0.31 the defaul",
"t is 0, so there are none.attempts&u_carbon.resolve_hostnameLooks up the host name given in `carbon` at ",
"every delivery, instead of demanding an IP number.&u_carbon.no_workersSends only the totals of the insta",
"nce to carbon and omits the figures per worker.Alias of `carbon-name-resolve`: the carbon server may be ",
"given by host name.&u_carbon.retry_delaySeconds between a failed delivery to carbon and the next attempt",
"; 7 when unset or 0.&u_carbon.root_nodeFirst part of the Graphite path under which all values of the ins",
"tance are filed.Metric names look like root.host.id.metric, with `uwsgi` as the usual root. A closing do",
"t is added when it is missing, and dots inside the value make further levels of the tree. An explicitly ",
"empty value removes the level altogether. Choose one root per project so that several sites do not mix, ",
"and see `carbon-hostname-dots` and `carbon-id` for the next two levels.carbon = 10.0.0.7:2003\ncarbon-ro",
"ot = production.shop&u_carbon.timeoutSeconds to wait for a carbon server when connecting or writing (def",
"ault 3).&u_carbon.use_metricsSends what the metrics subsystem has collected in place of the plugin's own",
" figures, which changes the names in Graphite.&uwsgi.catch_exceptionsAnswers a failed request with the e",
"xception, its traceback and the request variables as plain text.A debugging aid that is off by default. ",
"The page has status 500 and shows visitors the URI, source paths, the traceback and every variable of th",
"e request, cookies included, so it must not be reachable on a production site. It concerns only exceptio",
"ns that leave the application: Django, Flask and most other frameworks turn errors into their own page f",
"irst, which never reaches this stage. The traceback is in the log in any case. Guard it with a condition",
" such as `if-env` if one file serves development and production.if-env = DEVELOPMENT\ncatch-exceptions =",
" true\nendif =Reports the compiler flags of this build, for third-party extensions, and stops.Serve old-",
"style CGI programs: either a directory or script for every URL, or prefix=path to bind a URL prefix to o",
"ne of them.Requests must reach the plugin with modifier1 9. A file in a directory must be executable or ",
"have a helper for its suffix; visitors get a 403 for anything else. The longest matching prefix wins, an",
"d a path that leaves the directory through a symbolic link is refused unless cgi-safe names its target.c",
"gi = /cgi-bin=/srv/www/cgi-bin\ncgi-allowed-ext = .py&uc.allowed_extSuffix that a file must end with to ",
"be executed, all other files get a 403 response; repeatable.Without it every executable file below the m",
"ount point can be started by a visitor. The suffix is compared as plain text of the path, so include the",
" dot.&uc.async_max_attemptsNumber of attempts, about a second apart, to collect a finished program in as",
"ync mode before the server kills it.&uc.buffer_sizeSize in bytes of the memory block that receives a pro",
"gram's output; its response headers must fit in it (64 kilobytes by default).&uc.close_stdin_on_eofClose",
" the program's standard input as soon as the request body has been passed on, for scripts that read unti",
"l end of file.&uc.do_not_kill_on_errorLeave the program running when its output is invalid, when it is t",
"oo slow or when the client has gone, where it would otherwise be killed.&uc.dontresolveExecute a symboli",
"c link under its own name and not under the name of its target, for programs that look at how they were ",
"called.&uc.from_docrootLook for CGI programs below whatever directory the web server sends as DOCUMENT_R",
"OOT, in place of the configured mount points.The client of the uwsgi socket chooses the directory, so an",
"yone who can reach that socket can run any executable file of the machine that the worker may execute. K",
"eep the socket private.Alias of `cgi-map-helper`: interpreter for the scripts with a given suffix, as su",
"ffix=program.&uc.indexName of the file to execute when the URL is a directory; repeat it to have several",
" names tried in order.&uc.loadlibLoad a shared object at startup and call one function of it, as library",
":function, usually to preload an interpreter for sym:// helpers.Interpreter that runs the scripts of a f",
"ile suffix, written as suffix=program, so that they need no execute bit.The suffix is compared with the ",
"end of the path, so write the dot when you mean it. A program of the form sym://name calls a symbol in t",
"he server's own address space. The program is searched in PATH and gets no other arguments. A value with",
"out an equals sign prevents startup.cgi-map-helper = .pl=perl&uwsgi.cgi_modeBegin responses with a `Stat",
"us:` header as CGI does, in place of the HTTP version line.&uc.optimizeResolve the mount points to absol",
"ute paths once at startup, which saves system calls per request but freezes symbolic links.Alias of `cgi",
"-optimize`: mount points are resolved at startup and not for each request.&uc.path_infoMeant to disable ",
"the handling of PATH_INFO, but release 2.0.31 stores the flag and never reads it.&uc.cgi_safePath prefix",
" outside of the mount point from which programs may run although a symbolic link led there; repeatable.&",
"uc.timeoutSeconds that the worker waits for each read from or write to a CGI program before it gives up ",
"on the request (60 by default).&uc.unsetName of a variable to delete from the environment before the pro",
"gram starts, for secrets the script must not see.&uwsgi.cgroup__linux__Creates a control group directory",
" if needed and moves the server into it at the very beginning of startup.Works on Linux and only when st",
"arted as root; otherwise the line is skipped silently. The server writes its process id to a file called",
" tasks, which exists in version 1 hierarchies and not in the unified version 2, where uWSGI exits at sta",
"rtup with an error. May be repeated, one directory per controller. Limits are set with cgroup-opt. On sy",
"stems run by systemd the resource settings of the unit do the same job more reliably.cgroup = /sys/fs/cg",
"roup/memory/shop\ncgroup-opt = memory.limit_in_bytes=10737418240700&uwsgi.cgroup_dir_modeOctal permissio",
"ns for directories that `cgroup` makes, 0700 by default.&uwsgi.cgroup_optSets a control file of each gro",
"up named by `cgroup`, written as `file=value`; a file that cannot be opened is skipped.&uwsgi.chdirDirec",
"tory that the server changes into before sockets are bound and applications are loaded.A directory that ",
"does not exist makes uWSGI exit at startup. Relative names of UNIX sockets, stats, master-fifo, touch fi",
"les and file loggers are resolved from here, but pidfile, logto, daemonize and spooler are opened earlie",
"r. These are relative to the directory in which uWSGI was launched; use absolute paths to avoid the diff",
"erence. With uid set the change happens after privileges were dropped, so the user needs access. chdir2 ",
"changes once more, in each worker, after loading.chdir = /srv/shop/current\nmodule = shop.wsgiapplicatio",
"ns&uwsgi.chdir2Directory that each worker changes into once the applications are loaded; one that is mis",
"sing makes the worker exit.&uwsgi.status.is_cheapStarts no worker until the first connection arrives.The",
" master itself watches the sockets and forks the workers when a client knocks, all of them or, in cheape",
"r mode, the cheaper number. That first client waits for the workers, noticeably so with lazy-apps, becau",
"se the application is then imported first. Workers stay afterwards, unless idle sends them away again. U",
"seful for hosts with many rarely used sites. It needs the master, which it enables.cheap = true\nidle = ",
"600\nprocesses = 2&uwsgi.cheaper_countMinimum number of workers to keep alive when their count adapts to",
" the load between this value and processes.Zero, the default, disables adapting. The value must be small",
"er than processes, or uWSGI exits at startup; as processes is 1 by default, a lone cheaper line is alway",
"s fatal. The other cheaper options have no effect without it. How quickly workers are added depends on c",
"heaper-algo, cheaper-step and cheaper-overload. Applications with a slow import combine badly with lazy-",
"apps here, because each added worker imports again just when the load is high.processes = 16\ncheaper = ",
"2\ncheaper-initial = 4&uwsgi.requested_cheaper_algoStrategy that decides when workers are added or stopp",
"ed between cheaper and processes.`spare` is the default and tries to keep one free worker; `backlog` loo",
"ks at the queue of waiting connections, on Linux only; `manual` leaves it to commands on the master-fifo",
". backlog2 and busyness live in plugins, of which a default build includes only busyness. An unknown nam",
"e, also with different capitals, leaves spare in charge, and only a short message in the log says so. Wi",
"thout cheaper the choice has no effect.processes = 16\ncheaper = 2\ncheaper-algo = busynesssparebacklogm",
"anualbacklog2busyness&uwsgi.cheaper_algo_listPrints the worker adaptation strategies that this binary an",
"d its loaded plugins provide.Alias of `cheaper-algo-list`: prints which worker adaptation strategies exi",
"st.cheaper_busyness&uwsgi_cheaper_busyness_global.backlog_alertNumber of requests waiting in the listen ",
"queue beyond which emergency workers are started without delay (default 33, Linux only).Takes effect onl",
"y with `cheaper-algo = busyness`.&uwsgi_cheaper_busyness_global.backlog_multiNumber of `cheaper-overload",
"` cycles before a worker may be stopped while emergency workers run (default 3, Linux only).&uwsgi_cheap",
"er_busyness_global.backlog_nonzero_alertSeconds during which the listen queue may stay non-empty before ",
"extra workers are started (default 60, Linux only).&uwsgi_cheaper_busyness_global.backlog_stepHow many w",
"orkers an overflowing listen queue starts at the same time (default 1, Linux only).&uwsgi_cheaper_busyne",
"ss_global.busyness_maxAverage load in percent above which the busyness algorithm starts more workers (de",
"fault 50).Takes effect only with `cheaper-algo = busyness`. The share of time that workers spent in requ",
"ests is measured over every `cheaper-overload` seconds.cheaper-algo = busyness\ncheaper-overload = 15\nc",
"heaper-busyness-max = 70\ncheaper-busyness-min = 20percent&uwsgi_cheaper_busyness_global.busyness_minAve",
"rage load in percent under which the busyness algorithm may stop a worker (default 25).Takes effect only",
" with `cheaper-algo = busyness`. 0 means unset, so the default applies.&uwsgi_cheaper_busyness_global.ch",
"eap_multiNumber of quiet `cheaper-overload` cycles that must pass before one worker is stopped (default ",
"10).Takes effect only with `cheaper-algo = busyness`. The algorithm raises the value automatically when ",
"workers come and go too quickly.&uwsgi_cheaper_busyness_global.penaltyNumber of cycles added to the wait",
"ing time when a stopped worker turns out to be needed again immediately (default 2).&uwsgi_cheaper_busyn",
"ess_global.verboseLogs the measured load and the decisions of the busyness algorithm, for tuning.&uwsgi.",
"cheaper_idleNumber of master cycles in a row with more spare workers than wanted before the spare2 algor",
"ithm stops one (10 by default).unreleased&uwsgi.cheaper_initialHow many workers are started at first whe",
"n their count is adapted to the load.By default as many as cheaper says. Values below cheaper or above p",
"rocesses are corrected with a warning. It is ignored as long as cheaper is not set. After startup the ch",
"osen algorithm is free to reduce the count down to cheaper, so a higher number mainly covers the first r",
"ush after a deployment. In cheap mode the workers are started by the first connection, in the number giv",
"en by cheaper and not by this value.processes = 16\ncheaper = 2\ncheaper-initial = 6&uwsgi.cheaper_overl",
"oadHow patient the worker adaptation is: master cycles for `spare`, queued requests for `backlog`, secon",
"ds for `busyness`.3 by default. With the spare algorithm more than that many cycles of about one second ",
"without a free worker must pass before one is added, and as many quiet ones before one is removed. With ",
"backlog it is the queue length above which workers are added. With busyness it is the length in seconds ",
"of one measuring window, for which 3 is rather short. Has no effect without cheaper.processes = 16\nchea",
"per = 2\ncheaper-algo = busyness\ncheaper-overload = 30&uwsgi.cheaper_rss_limit_hardSum in bytes of the ",
"memory resident in active workers from which idle ones are stopped, one per check, down to a single one.",
"Requires cheaper-rss-limit-soft and a value above it; violating either makes uWSGI exit at startup.&uwsg",
"i.cheaper_rss_limit_softSum in bytes of the memory resident in active workers above which no more worker",
"s are added.The unit is plain bytes, unlike the megabytes of reload-on-rss. The server must be measuring",
" memory already: without memory-report or one of the reload-on options uWSGI exits at startup. Pages tha",
"t workers share are counted once per worker, so the sum overstates what an application preloaded by the ",
"master really uses. Workers that run are not changed; add cheaper-rss-limit-hard, with a higher value, t",
"o have some stopped. Has no effect without cheaper.processes = 16\ncheaper = 2\nmemory-report = true\nch",
"eaper-rss-limit-soft = 2000000000&uwsgi.cheaper_stepLargest number of workers added at once when the loa",
"d requires more.One unless set. A larger step reaches full strength sooner after a sudden rush but forks",
" several processes at once, which costs processor time and memory exactly when both are scarce. It bound",
"s only growth: workers are always taken away one at a time. The algorithm still decides when a step happ",
"ens, and processes remains the upper limit. Has no effect without cheaper.processes = 16\ncheaper = 4\nc",
"heaper-step = 2&uwsgi.use_check_cacheAnswers GET requests from a cache whose keys are request URIs befor",
"e any application runs.An empty value means the first declared cache. A name that is not declared makes ",
"uWSGI exit at startup, and so does the absence of any cache. In 2.0.31 the look-up always goes to the fi",
"rst declared cache, whatever name is given.&uwsgi.master_intervalNumber of seconds between two rounds of",
" the master, in which it checks timeouts, touched files, memory limits and the listen queue.1 by default",
", and 0 means 1. Larger values delay everything that is measured in such rounds, harakiri and `touch-rel",
"oad` included.&uwsgi.mountpoints_checkAlias of `check-mountpoint`: makes the instance exit once this dir",
"ectory's filesystem cannot be queried.Directory whose filesystem the master queries each second; when th",
"e query fails, the instance exits itself immediately.Linux only. On other systems the query always fails",
", which would stop the server within its first second.Serves an existing file below the given directory ",
"when the path of a request leads to one, before the application is asked.The full request path is append",
"ed to the directory; when nothing is found there the application answers as usual, so each dynamic reque",
"st costs a file lookup. May be repeated. Only GET and HEAD are served. Links that lead outside are refus",
"ed unless static-safe covers their target. Never name the directory that holds your code or configuratio",
"n, because its sources would be sent to anybody. Combine with static-skip-ext and offload-threads.check-",
"static = /srv/shop/public\nstatic-skip-ext = .pystatic-files&uwsgi.check_static_docrootLooks for the req",
"uested path below the document root that the web server announces with each request.Whoever can connect ",
"to a uwsgi, FastCGI or SCGI socket decides the root and can thus read any file. With http-socket or the ",
"http router no such variable arrives and the switch has no effect.Alias of `chmod-socket`: three octal d",
"igits of permission for UNIX sockets.Permission bits given to UNIX sockets after binding, as three octal",
" digits such as 660.Without it the umask decides and a web server of another user usually gets permissio",
"n denied. Write exactly three octal digits: `0660`, `true` or an empty value stop the server with `inval",
"id chmod value`, while a lone `1` means 666. Modes that let everybody write (666, 777) allow any local a",
"ccount to run code as your application; 660 plus a common group is enough. Never repeat it, because the ",
"bits of both values are mixed. TCP and abstract sockets ignore it.socket = /run/mysite/uwsgi.sock\nchmod",
"-socket = 660\nchown-socket = mysite:www-data&uwsgi.chown_socketGive UNIX sockets to another owner, writ",
"ten as `user` or `user:group`, right after they are bound.Works only when the server starts as root, and",
" an unknown name is fatal. As a side effect the switch to `uid` and `gid` is put off until the sockets a",
"re bound, which also cures permission errors with ports below 1024 or directories that only root may wri",
"te. Combine it with `chmod-socket = 660` so that the group of the web server may connect. It has nothing",
" to act on when all listeners are TCP or abstract.socket = /run/mysite/uwsgi.sock\nchown-socket = mysite",
":www-data\nchmod-socket = 660&uwsgi.chrootConfine the server to this directory as its new root before it",
" drops root privileges.Only root can do it; another user gets a fatal error. Libraries, the virtualenv a",
"nd /dev entries must exist inside, and memory figures need /proc there.1048576&uwsgi.chunked_input_limit",
"How many bytes uWSGI buffers for one piece of a chunked request body, one megabyte by default.&uwsgi.chu",
"nked_input_timeoutSeconds to wait for the next piece of a chunked request body; zero means the value of ",
"socket-timeout.&uwsgi.requested_clockTime source of the server; monotonic and realtime come from plugins",
".`unix` is built in and used by default. A name that no loaded plugin provides makes uWSGI exit at start",
"up.unixmonotonicrealtime&uwsgi.clock_listPrints which time sources this binary and its loaded plugins of",
"fer.Alias of `clock-list`: prints which time sources can be chosen.ring&uring.scriptsAlias of `ring-load",
"`: Clojure source file to evaluate first.jvm-and-mono&uwsgi.close_on_execMarks accepted client connectio",
"ns so that programs started during a request do not inherit them.&uwsgi.close_on_exec2Marks listening so",
"ckets so that programs started by the application do not inherit them.&uwsgi.collect_headersCopies the v",
"alue of a response header into a request variable for the log or for routing rules.The value has two wor",
"ds, the header name and the variable name; if the space is missing, uWSGI exits at startup. The header i",
"tself still reaches the client. The variable is set at the moment when the application emits the header,",
" so response-route rules and log-format see it, whereas ordinary route rules have run long before. Use p",
"ull-header when the client must not receive it.collect-header = X-Tenant TENANT\nlog-format = %(addr) %(",
"uri) tenant=%(var.TENANT)&uwsgi.command_modeStarts one process without listening sockets and stops the w",
"hole instance when its job is done.Read a configuration in a format that a plugin provides, chosen by th",
"e ending of the file name.The built-in formats have their own options; a `.ini` file given here cannot b",
"e loaded unless a plugin claims that suffix.Outputs the build script this binary was made with, for thir",
"d-party extensions, and stops.Open a connection to an address, print all that arrives, for instance stat",
"istics, and exit at the end.Serve requests with Coro::AnyEvent, the value being the number of coroutines",
" per worker.It sets async to that number, selects the coroae loop and raises socket-timeout to at least ",
"30 seconds.coroutinesperl&uwsgi.cpu_affinityNumber of CPUs that each worker is tied to, assigned in orde",
"r from the first one.With 1, worker 1 runs on CPU 0, worker 2 on CPU 1 and so on, starting over when the",
" machine has no more; with 2 the workers take pairs. It is a count, not a list or a bit mask. Off by def",
"ault, and best left off in containers and virtual machines, where the visible CPUs are not reserved for ",
"the server, and with `cheaper`, which leaves the CPUs of resting workers idle. Available on Linux and Fr",
"eeBSD. A refused assignment is only logged.processes = 4\ncpu-affinity = 1CPUsRuns a shell command at fi",
"xed times, given as five numbers and the command.The form is `minute hour day month weekday command` wit",
"h five plain numbers, -1 for any and -N for every N-th; asterisks, lists and ranges make uWSGI exit at s",
"tartup. When day and weekday are both given, either one is enough. A run that takes longer than the inte",
"rval overlaps the next; unique-cron avoids that.curl_cronAlias of `curl-cron`: five time fields and a UR",
"L to fetch.protocolsUWSGI_SSLAlias of `legion-curl-cron`: a URL fetched by schedule on the leading node.",
"&uwsgi.cron_harakiriSeconds after which a scheduled command that is still running gets killed; zero mean",
"s no limit.Alias of `legion-cron`: timed shell command that only the elected leader of a server group ex",
"ecutes.Runs a shell command at fixed times that are given as named fields, with extras such as a time li",
"mit.The fields minute, hour, day, month, week, unique, harakiri and legion come before the command, join",
"ed by commas without any space. The first space begins the command, so one after a comma turns the remai",
"ning fields into part of it. Omitted fields mean any time, and -N means every N-th. Unknown fields are i",
"gnored silently. unique=1 keeps a run from overlapping the previous one, harakiri is a limit in seconds.",
" Asterisks are not understood.cron2 = minute=0,hour=3,unique=1,harakiri=1800 /srv/shop/bin/nightlyFetch ",
"a URL by schedule; the value is minute, hour, day, month, weekday and the URL.The master itself performs",
" the request and waits for it, up to 60 seconds, so a slow URL holds up its other duties. The response i",
"s discarded; failures are logged.curl-cron = 0 -1 -1 -1 -1 http://127.0.0.1:8000/hourly&uwsgi.daemonizeD",
"etach from the terminal into the background and write the log to this file or UDP address.Not for system",
"d, containers or other supervisors: they see the process exit immediately; use `logto` there. The launch",
"er returns success even when startup fails later. It clears the umask, so sockets become 777 and pidfile",
"s 666 unless `umask` or `chmod-socket` is set. `logto` is then ignored. A relative path is resolved in t",
"he launch directory, and text with a colon is read as a UDP address. In a vassal it only redirects the l",
"og.daemonize = /var/log/mysite/uwsgi.log\numask = 022\nsafe-pidfile = /run/mysite/uwsgi.pid&uwsgi.daemon",
"ize2Go to the background only after the applications have been loaded, with the log in this file or UDP ",
"address.Errors in the import of the application still reach the terminal and the exit code. Everything e",
"lse said about `daemonize` holds, including the cleared umask.&uwsgi.daemons_honour_stdinLets attached p",
"rograms inherit the server's standard input, which is otherwise replaced by an empty one.Define your own",
" option that expands to one or more real settings, as `name=key=value;key=value`.When the new name is us",
"ed, its value is split at spaces and `$1`, `$2` and so on in the template are replaced. Names of existin",
"g options cannot be taken over, since the first definition wins. Unknown keys inside the template are si",
"lently ignored, and a piece without an equals sign stops the expansion. Uses below the declaration run i",
"mmediately, so placeholders in their values are not expanded; `declare-option2` avoids that.declare-opti",
"on = app=mount=$1=$2;manage-script-name=true\napp = /shop shop.wsgiplaceholdersDefine an option like `de",
"clare-option` does, but apply its uses later, after placeholders have been expanded.The template has the",
" same form: pieces `key=value` separated by semicolons, with `$1`, `$2` for the words of the argument. S",
"ince it takes effect only after the whole configuration was read, `%(name)` and `$(NAME)` work in the va",
"lues given to the new option. The declaration must contain an equals sign, otherwise the server stops. A",
" misspelled key in the template produces no message.base = /srv/mysite\ndeclare-option2 = files=static-m",
"ap=$1=$2\nfiles = /static %(base)/static&uwsgi.remove_headersAlias of `rem-header`: drops a header by na",
"me from what the application sends.&uwsgi.die_on_idleEnds the whole instance, not just its workers, when",
" the idle time has run out.Does nothing without idle. Under an Emperor the instance asks to be stopped, ",
"and an on-demand vassal returns to waiting for a connection on its socket; there the two lines belong to",
"gether, as the vassal would otherwise never go back to sleep. The server then exits and nothing listens ",
"until something such as systemd socket activation starts it again.idle = 300\ndie-on-idle = true&uwsgi.d",
"ie_on_no_workersLet the master exit when not a single worker is alive any more.&uwsgi.die_on_termuwsgi_o",
"pt_trueuwsgi_opt_deprecatedShut down on SIGTERM, as service managers expect, in place of reloading.In 2.",
"0 the master answers SIGTERM with a brutal reload, so `docker stop`, Kubernetes and supervisor wait unti",
"l their timeout and then kill it. The flag exchanges the two meanings: SIGTERM stops, SIGQUIT reloads. T",
"he stop is immediate rather than graceful; running requests are not waited for. Do not combine it with `",
"KillSignal=SIGQUIT` in a systemd unit, because the stop would then become a reload. Without a master SIG",
"TERM already makes uWSGI exit.master = true\ndie-on-term = truereload-and-signals&uwsgi.async_warn_if_qu",
"eue_fullDo not log a warning when all async cores are taken and a request has to wait.&uwsgi.logging_opt",
"ions.enabledStop writing a line for each request, while start-up messages, errors and the output of the ",
"application are kept.Sensible when nginx already keeps an access log. The selective switches `log-4xx`, ",
"`log-5xx`, `log-slow` and `log-big` bring back just the interesting requests, and only make sense togeth",
"er with it. A `req-logger` then receives nothing but those. Write `disable-logging = false` to turn requ",
"est lines on again after an included template disabled them.disable-logging = true\nlog-5xx = true\nlog-",
"slow = 2000&uwsgi.disable_sendfileCopies files to the client through a small buffer instead of the kerne",
"l's zero-copy call, for file systems on which that misbehaves.&uwsgi.disable_write_exceptionDo not raise",
" OSError in the Python application when the client vanished while the response was sent.Error trackers f",
"ill with `OSError: write error` for every aborted download; the flag stops that. The generator of a stre",
"aming response is then told nothing, so a long stream may continue computing for a client that has left.",
" The log lines of the server are governed separately by `ignore-write-errors` and `ignore-sigpipe`.disab",
"le-write-exception = true\nignore-sigpipe = trueLoads an arbitrary shared library into the server proces",
"s; a failure is reported and ignored.Outputs the C header this build was made from, for third-party exte",
"nsions, and stops.&uwsgi.drop_after_appsDelays the switch to the configured user until sockets are bound",
" and the master has imported the applications, which therefore run as root meanwhile.&uwsgi.drop_after_i",
"nitDelays the switch to the configured user until sockets are bound and the language plugins are initial",
"ised.dumbloop&dumbloop_codeScript file that the dumb loop engine hands to the language plugin, normally ",
"a Python module.misc-plugins&dumbloop_functionName of the function that the dumb loop engine calls over ",
"and over in each core, dumbloop when not set.&dumbloop_modifier1Number (modifier1) of the language plugi",
"n that executes the code of the dumb loop engine; 0 is Python.modifier1&uwsgi.dump_optionsLists the name",
"s of all options this binary knows, one per line, and stops.&uwsgi.dynamic_appsPermit requests that name",
" an application in their uwsgi variables to have it loaded at run time.In the 2.0 releases no such switc",
"h exists and the mechanism is there without it.&uwsgi.early_emperorStart the Emperor before jails and th",
"e switch of users take effect, so that it keeps the initial privileges.Directory of files named after en",
"vironment variables, read on the spot, so that $(NAME) references can use the values.Start a common Perl",
" interpreter while the configuration is still being read; a value must be written but is not used.Perl s",
"cript to run while the configuration is still being read, in the interpreter that is started early.phpSt",
"art the embedded PHP interpreter while the configuration is still being read, so that forked vassals can",
" share it.&uphp.sapi_nameVariant of `php-sapi-name` that is applied immediately while the configuration ",
"is read, for use together with `early-php`.Load a PSGI application while the configuration is still bein",
"g read, typically in the base vassal of a fork server.Alias of `early-python-import`: a module imported ",
"during configuration (2.1 development tree only).Known only to the 2.1 development tree: starts the Pyth",
"on interpreter while the configuration is still being read.Known only to the 2.1 development tree: impor",
"ts a Python module while the configuration is still being read.Alias of `early-pythonpath`: a search dir",
"ectory that takes effect immediately (2.1 development tree only).Known only to the 2.1 development tree:",
" `pythonpath` entry that takes effect immediately, for modules imported during configuration.(void*)uwsg",
"i_logic_opt_elseTurn around the condition of the enclosing if block, for the lines up to endif; the valu",
"e is not used.Releases of the 2.0 series do not recognise the line and treat what follows as part of the",
" if branch. Write a second block with the opposite condition (if-env and if-not-env, say) as long as 2.0",
" has to read the file.&uwsgi.emperorWatch a directory or pattern for configuration files and run a separ",
"ate instance (vassal) for each.Adding a file starts a site, touching it reloads that site, deleting it s",
"tops it. Files ending in ini, xml, yaml, yml, json or js count. A directory that does not exist or a pat",
"tern without match produces no message at all. Vassals inherit the user of the Emperor: when it runs as ",
"root, whoever may write a file there becomes root, unless `emperor-tyrant` or `uid` is used. Values such",
" as `amqp://` or `zmq://` select monitors of plugins. May be repeated.emperor = /etc/uwsgi/vassals\nuid ",
"= www-data\ngid = www-data&uwsgi.emperor_broodlordMaximum number of helper instances the Emperor may sta",
"rt for vassals that ask for reinforcement.The vassal file needs a section called zerg for them; requests",
" for help come from `vassal-sos` and `vassal-sos-backlog`.instancesLinux capabilities that vassals may r",
"etain, as a comma separated list of names; all others are removed permanently.&uwsgi.emperor_chdir_attrN",
"ame of the vassal attribute that holds the directory to change into before the vassal starts.&uwsgi.empe",
"ror_collect_attributesAlias of `emperor-collect-attribute`: vassal attribute to keep.Name of a vassal at",
"tribute that the Emperor asks its monitors for and keeps; repeatable.&uwsgi.emperor_command_socketAddres",
"s of a socket through which other programs, routers among them, give commands to the Emperor, for instan",
"ce to spawn a vassal.30&uwsgi.emperor_curse_toleranceTime in seconds that a vassal being stopped gets be",
"fore the Emperor kills it, 30 unless changed.&uwsgi.emperor_extra_extensionAlias of `emperor-extra-exten",
"sion`: further file name suffix that marks vassals.Further file name suffix that marks vassals, whose fo",
"rmat a configuration plugin must then provide; may be repeated.&uwsgi.emperor_fork_server_attrName of th",
"e vassal attribute that tells which fork server starts the vassal.&uwsgi.emperor_freqInterval in seconds",
" between two scans for new, changed or removed vassals, 3 by default.&uwsgi.emperor_graceful_shutdownLet",
" vassals that are stopped finish their running requests instead of killing them immediately.&uwsgi.emper",
"or_magic_execExecute vassal files that carry the executable bit and read the configuration from their ou",
"tput.180000&uwsgi.emperor_max_throttleLongest delay in milliseconds before a vassal that keeps crashing ",
"is tried again, 180000 by default.milliseconds&uwsgi.emperor_no_blacklistRestart crashing vassals withou",
"t the growing delay that is normally imposed on them.&uwsgi.emperor_nofollowFor symlinked vassal files, ",
"watch the time of the link itself rather than that of its target.&uwsgi.emperor_on_demand_directoryAlias",
" of `emperor-on-demand-directory`: directory for the wake-up sockets of vassals.Directory in which the E",
"mperor creates a wake-up socket for each vassal and starts it at the first connection.The socket is call",
"ed after the vassal file, with `.socket` replacing the suffix.&uwsgi.emperor_on_demand_execProgram that ",
"is called with a vassal file and prints the socket whose first connection starts that vassal.&uwsgi.empe",
"ror_on_demand_extensionAlias of `emperor-on-demand-extension`: suffix of the side file that holds the wa",
"ke-up socket of a vassal.Suffix of a side file whose text is the socket on which the Emperor waits befor",
"e it starts the vassal.With `.socket`, the vassal `a.ini` is started by the first connection to the addr",
"ess written in `a.ini.socket`. The vassal itself must not bind that address.&uwsgi.emperor_pidfileFile t",
"hat receives the process id of the Emperor, which differs from the master when both run together.&uwsgi.",
"emperor_procnameName under which the Emperor appears in the process list, `uWSGI Emperor` when it runs t",
"ogether with other services.&uwsgi.emperor_proxyUNIX socket through which this vassal hands its connecti",
"on to the Emperor to another process, as nested setups need.&uwsgi.emperor_heartbeatKill and respawn a v",
"assal that has announced itself alive before but was silent for this many seconds, 30 by default.Only va",
"ssals that use `heartbeat`, with a smaller value, are watched.&uwsgi.emperor_statsAlias of `emperor-stat",
"s-server`: address that delivers the state of all vassals as JSON.Address on which the Emperor reports i",
"ts vassals as JSON to everyone who connects.There is no authentication and the response reveals names an",
"d users of every site, so bind it to 127.0.0.1 or to a UNIX path. Text without a colon is taken for such",
" a path. Read it with `uwsgi --connect-and-read ADDRESS` or any tool that opens a socket. It shows the E",
"mperor only; workers and requests of a site come from `stats` in that vassal. A relative path depends on",
" the directory in which uWSGI was launched.emperor = /etc/uwsgi/vassals\nemperor-stats-server = 127.0.0.",
"1:1717&uwsgi.emperor_subreaperMake the Emperor adopt orphaned descendants of its vassals, which needs a ",
"Linux kernel that supports subreapers.1000&uwsgi.emperor_throttleDelay in milliseconds added for each fu",
"rther failed start of a vassal that keeps crashing, 1000 by default.&uwsgi.emperor_trigger_socketAddress",
" of a socket through which other programs can wake the Emperor.&uwsgi.emperor_tyrantRun each vassal with",
" the user and group that own its configuration file, refusing files of root.The Emperor must keep the ri",
"ght to switch users: combined with `uid` the vassals fail, unless the capabilities setuid and setgid are",
" retained. A change of ownership stops the vassal.&uwsgi.emperor_tyrant_initgroupsGive vassals in Tyrant",
" mode the supplementary groups of their user, and not its primary group alone.&uwsgi.emperor_tyrant_nofo",
"llowIn tyrant mode take the owner of a symlink itself, not of the file to which it points.&uwsgi.emperor",
"_clone!OBSOLETE_LINUX_KERNELStart vassals in Linux namespaces of their own, named in a comma separated l",
"ist such as `pid,net,mount`.Known words are files, ipc, net, io, parent, pid, ns, fs, mount, mnt, sysvse",
"m, uts and user; others make uWSGI exit at startup.&uwsgi.emperor_use_fork_serverUNIX socket of a fork s",
"erver; new vassals are forked from that preloaded instance and not started afresh.&uwsgi.emperor_wait_fo",
"r_commandHold each new vassal back until somebody requests it through the Emperor's command socket.&uwsg",
"i.emperor_wait_for_command_ignoreName of a vassal that starts immediately although `emperor-wait-for-com",
"mand` is on; repeatable.&uwsgi.emperor_wrapperProgram executed for each vassal instead of the server bin",
"ary, with the same arguments.&uwsgi.emperor_wrapper_attrName of the vassal attribute that holds the prog",
"ram to be executed in place of the usual uWSGI binary.&uwsgi.emperor_wrapper_fallbackProgram tried when ",
"neither the ordinary binary nor `emperor-wrapper` could be executed; may be repeated.&uwsgi.emperor_wrap",
"per_overrideProgram tried first when a vassal is started, before the ordinary binary or `emperor-wrapper",
"`; may be repeated.&uwsgi.has_metricsStarts the collector thread that keeps counters and gauges about wo",
"rkers, cores and sockets.&uwsgi.enable_proxy_protocolUnderstands the text line of PROXY protocol version",
" 1 before an HTTP request and takes the client address from it.It concerns http-socket and the http rout",
"er alike. Anybody who reaches the port directly can claim any address, so expose it to the load balancer",
" only.&uwsgi.has_threadsHistoric switch for Python threads inside workers, without effect in current rel",
"eases.Since 2.0.27 thread support is always initialised, whatever you write, even `false`. Earlier relea",
"ses initialised it only if this option was set or `threads` exceeded 1. Otherwise background threads of ",
"the application, such as those of monitoring agents, never ran. Keep it while older servers, such as the",
" 2.0.21 of Debian 12, read the same file; otherwise the line can go. It does not start worker threads: t",
"hat is `threads`.enable-threads = true\nthreads = 4Lift the ban that `blacklist` put on certain options.",
"Alias of `endfor`: ends the open loop or condition.logicAlias of `endif`: ends the open condition or loo",
"p.&uwsgi.whitelist_contextLift the restriction of `whitelist`, so that every option is accepted again.Cl",
"ose the open loop or condition, so that the lines below apply once again.All closing words (`end`, `endf",
"or`, `end-for`, `endif`, `end-if`) are interchangeable and their value is ignored; a stray one has no ef",
"fect. `end` alone is not a registered name and is refused under `strict`. Forgetting the closing line is",
" the classic mistake: everything to the end of the file, and of files read afterwards, then belongs to t",
"he loop.for = 9001 9002\nsocket = 127.0.0.1:%(_)\nendfor =Close the open condition or loop, so that the ",
"lines below apply unconditionally.Any of `endif`, `end-if`, `endfor`, `end-for` and `end` closes whateve",
"r block is open; the value is ignored and an extra one is harmless. Because blocks do not nest, a closin",
"g word meant for an inner block that was skipped ends the outer one, and its remaining lines become acti",
"ve. Without a closing word the condition extends over the rest of the file, the including file and the f",
"iles that follow.if-env = DEBUG\nmemory-report = true\nendif =Puts a variable, written as `NAME=value`, ",
"into the environment of the server and everything it starts.May be repeated; for the same name the last ",
"line wins. The text is taken literally: quotes become part of the value, and spaces around the equals si",
"gn become part of the name or value. A line without an equals sign removes the variable on Linux. Refere",
"nces like $(NAME) and if-env tests are resolved before it takes effect, so they do not see it. A percent",
" sign has to be doubled, since URL escapes are otherwise eaten as magic variables.env = DJANGO_SETTINGS_",
"MODULE=shop.settings\nenv = LANG=C.UTF-8&uwsgi.envdirsDirectory whose file names become environment vari",
"ables and whose file contents become their values, read after the asap hooks.&uwsgi.error_page_403HTML f",
"ile sent as the body when uWSGI itself refuses a request as forbidden or because of its method.Answers o",
"f the application are never replaced. May be repeated; the first file that can be opened is used.&uwsgi.",
"error_page_404HTML file sent as the body when uWSGI itself reports that a resource does not exist.&uwsgi",
".error_page_500HTML file sent as the body when uWSGI itself reports an internal failure, such as a missi",
"ng application.\"path_info\"UWSGI_ROUTINGRuns an action as soon as the response status is known, for req",
"uests whose URL path matches a regular expression.Despite the name the chain is consulted for every stat",
"us, 200 included; restrict it with error-route-status.routing\"http_host\"Runs an action as soon as the ",
"response status is known, for requests whose Host header matches a regular expression.\"if\"Runs an acti",
"on as soon as the response status is known, provided that a test such as `equal:`, `exists:` or `empty:`",
" succeeds.\"if-not\"Runs an action as soon as the response status is known, provided that a test such as",
" `equal:`, `exists:` or `empty:` fails.Marks a jump target for goto inside the rules that run when a sta",
"tus is known.\"query_string\"Runs an action as soon as the response status is known, for requests whose ",
"query string matches a regular expression.\"referer\"Runs an action as soon as the response status is kn",
"own, for requests whose Referer header matches a regular expression.\"remote_addr\"Runs an action as soo",
"n as the response status is known, for requests whose client address matches a regular expression.\"remo",
"te_user\"Runs an action as soon as the response status is known, for requests whose authenticated user n",
"ame matches a regular expression.\"run\"Runs an action as soon as the response status is known, without ",
"any test, for each request that gets this far down the rules.\"status\"Runs an action as soon as the res",
"ponse status is known, if the status code equals the leading number, as in `404 action:args`.\"request_u",
"ri\"Runs an action as soon as the response status is known, for requests whose undecoded URI with its qu",
"ery matches a regular expression.\"user_agent\"Runs an action as soon as the response status is known, f",
"or requests whose User-Agent header matches a regular expression.&up.evalPython source text that defines",
" the application under the name `application`, or the one in `callable`.Code that does not compile or fa",
"ils makes uWSGI exit with exit code 22.&uwsgi.evil_reload_on_asAddress space in megabytes at which the m",
"aster kills a worker outright, even in the middle of a request.&uwsgi.evil_reload_on_rssResident memory ",
"in megabytes at which the master kills a worker outright, even in the middle of a request.Clients of the",
" killed worker get no response. The size is measured by a thread in each worker every `mem-collector-fre",
"q` seconds, so short peaks can pass unseen.&uwsgi.exception_handlers_instanceRegistered handler, with an",
" optional argument behind a colon, that receives the details of each exception in a thread of the master",
".Plugins provide handlers; an unknown name makes uWSGI exit at startup. Not called for exceptions that t",
"rigger `reload-on-exception`.&uwsgi.exec_as_emperorShell command to execute on the Emperor's side for ea",
"ch vassal it has spawned, with the vassal's data in UWSGI_VASSAL_* variables.UWSGI_VASSAL_CONFIG, UWSGI_",
"VASSAL_PID, UWSGI_VASSAL_UID and UWSGI_VASSAL_GID are set. The Emperor waits for the command, so a slow ",
"one delays all other vassals; the exit status is only logged.&uwsgi.exec_as_rootShell command to execute",
" with root privileges just before the switch to `uid` and `gid`.The server waits for the command and ref",
"uses to start when it returns anything but 0. It is silently omitted if the server was not started by ro",
"ot, and also on a reload of a process that has become an ordinary user's. Everything it touches must be ",
"writable by root alone: a script owned by the application user here gives that user root privileges. Sev",
"eral lines run in the order in which they are written, after all `hook-as-root` lines and as-root mounts",
".exec-as-root = /usr/bin/install -d -o www-data /run/shop\nuid = www-data\ngid = www-data&uwsgi.exec_as_",
"userShell command to execute directly after the switch to the unprivileged user, which takes place only ",
"for a server started as root.&uwsgi.exec_as_user_atexitShell command to execute when the main process ex",
"its; its exit status is only logged.&uwsgi.exec_as_vassalShell command to execute in the new process of ",
"each vassal; a status other than 0 cancels the vassal.&uwsgi.exec_asapShell command to execute as soon a",
"s the configuration has been read, at every start and reload; a failing one aborts startup.&uwsgi.exec_i",
"n_jailShell command to execute when the main start routine begins, whether or not a jail is in use.&uwsg",
"i.exec_post_appShell command to execute when all applications have been imported, once per worker if `la",
"zy-apps` is on.&uwsgi.exec_post_jailShell command to execute as root inside a newly entered jail or name",
"space; skipped when none was entered and `jailed` is off.&uwsgi.exec_pre_appShell command to execute bef",
"ore importing the applications, once per worker if `lazy-apps` is on.&uwsgi.exec_pre_jailShell command t",
"o execute once, on the first start only, before chroot, namespaces and the change of user.Stops the serv",
"er while the file is still being read, with the given value as exit code; an empty text means 0.value&uw",
"sgi.exit_on_reloadStop the server where it would otherwise reload itself, leaving the restart to a super",
"visor.When a reload is requested by SIGHUP or a touch file, workers finish gracefully and the process ex",
"its with code 0 instead of executing the binary again. Sensible under systemd or in containers with a re",
"start policy that also reacts to success, since then every reload begins from a fresh environment. In a ",
"vassal the Emperor treats the exit as a failure and may delay the next start.exit-on-reload = true\ntouc",
"h-reload = /srv/mysite/reload.txtPrint the contents of a path or URL of any scheme the server understand",
"s, then exit.&uwsgi.fallback_configRun the server again with this other configuration when it exits with",
" exit code 1.Write it first: errors in lines above it are not caught. Other exit codes, such as 22 from ",
"`need-app`, do not trigger it.Group mules under a name, as `name:number[,number...]`, so that a message ",
"reaches whichever of them is free.Numbers start at 1. A number without a mule makes uWSGI exit at startu",
"p.&uwsgi.fastcgi_modifier1Number of the request plugin (modifier1) assigned to requests that arrive thro",
"ugh FastCGI.&uwsgi.fastcgi_modifier2Second plugin selector (modifier2) assigned to requests that arrive ",
"through FastCGI.modifier2\"fastcgi-nph\"FastCGI listener that answers with a complete HTTP status line i",
"nstead of CGI style headers.\"fastcgi\"Accept requests from a web server that talks FastCGI, on a TCP ad",
"dress or UNIX path.&ufrAddress on which a separate proxy process accepts uwsgi-protocol requests, typica",
"lly from nginx, and hands each to the backend of its host name.The backend is chosen by the UWSGI_FASTRO",
"UTER_KEY variable, else by the Host header, else by the server name. One of the mapping options is neede",
"d (`fastrouter-to`, `fastrouter-subscription-server`, `fastrouter-use-cache`, `fastrouter-use-base` ...)",
"; without any the requests are dropped. It is not an HTTP server: connect it with `uwsgi_pass`. An insta",
"nce that has only a router and no `master` exits immediately with exit code 0. Use a loopback address or",
" a UNIX socket, because the uwsgi protocol is no format for strangers.master = true\nfastrouter = 127.0.",
"0.1:3031\nfastrouter-subscription-server = 127.0.0.1:3032&ufr.cr.buffer_sizeStarting size in bytes of ea",
"ch connection buffer (default: one memory page).&ufr.cr.cheapMakes the fastrouter ignore its clients as ",
"long as no backend has subscribed, and again after the last one has left.Useful only together with a sub",
"scription server; without one the listening socket is never served.&ufr.cr.defer_connect_timeoutKnown on",
"ly to the 2.1 development tree: limit, presumably in seconds, for a backend connection that was put off.",
"&ufr.cr.emperor_socketKnown only to the 2.1 development tree: command socket of the Emperor that the fas",
"trouter asks to start the vassal of an inactive backend.&ufr.cr.neventsLargest number of ready events th",
"at the fastrouter handles in one turn of its loop (default 64), not a limit on clients.events&ufr.cr.fal",
"lbackAddress of a spare backend, tried when the chosen one does not accept the connection; may be repeat",
"ed.&ufr.cr.fallback_on_no_keyUses the `fastrouter-fallback` backends also for host names that no node ha",
"s registered.&ufr.force_keyKnown only to the 2.1 development tree: fixed routing key used in place of th",
"e host name of the request.&ufr.cr.gidGroup, by name or number, that the fastrouter process switches to.",
"An unknown name is fatal while the configuration is read.&ufr.cr.static_node_gracetimeTime in seconds du",
"ring which a fixed backend that refused a connection is removed from the rotation (default 30).&ufr.cr.h",
"arakiriSeconds that a fastrouter process may need for one batch of events before the master kills it.Wor",
"ks only with `master`.&ufr.cr.max_retriesKnown only to the 2.1 development tree: number of further conne",
"ction attempts after a backend failed.&ufr.cr.post_bufferingCollects request bodies before a backend is ",
"contacted, in memory up to this number of bytes and in a temporary file above it.&ufr.cr.pb_base_dirHas ",
"no effect in 2.0, where the temporary files of buffered bodies go to the directory named by TMPDIR.&ufr.",
"cr.processesNumber of fastrouter processes to start next to the workers (default 1).&ufr.cr.quietLeaves ",
"refused or timed-out backend connections out of the log.Declared with a mandatory value on the command l",
"ine, although it is a plain switch.&ufr.cr.resubscribeAddress of a further subscription server to which ",
"every announcement is passed on, with this router as the backend; may be repeated.&ufr.cr.resubscribe_bi",
"ndLocal UDP address from which the announcements of `fastrouter-resubscribe` are sent.&ufr.cr.stats_serv",
"erAlias of `fastrouter-stats`: where the JSON report is offered.Address of a socket that answers each co",
"nnection with a JSON report about the fastrouter.There is no authentication, and the report names all ba",
"ckends; keep it on loopback or on a UNIX socket.&ufr.crRegistered name whose backends also serve request",
"s for unknown host names.Not consulted when `subscription-dotsplit` is on.Address where application inst",
"ances register with the fastrouter the host names they want to serve.With a colon the address is a UDP p",
"ort, otherwise a UNIX datagram socket; it is always another one than that of `fastrouter`. Instances reg",
"ister with `subscribe-to` or `subscribe2` and disappear when they stop or fail. Anybody who can send a p",
"acket there can claim a host name and so receive its requests, so bind it to loopback or to a private ne",
"twork, or demand signed packets with `subscriptions-sign-check`.fastrouter = 127.0.0.1:3031\nfastrouter-",
"subscription-server = 127.0.0.1:3032\n; in each application: subscribe-to = 127.0.0.1:3032:example.com\"",
"useless thanks to the new implementation\"Obsolete name that only prints a deprecation warning; delete t",
"he line.&ufr.cr.socket_timeoutSeconds of silence on a client or backend connection after which it is clo",
"sed (default 60).&ufr.cr.static_nodesAddress of a fixed backend speaking the uwsgi protocol; several lin",
"es take turns.&ufr.cr.uidUser, by name or number, that the fastrouter process switches to.Text that is p",
"ut in front of the host name to obtain the backend address, normally a directory full of UNIX sockets.Th",
"e two parts are joined as they are, so end a directory with a slash.fastrouter-use-base = /run/sites/&uf",
"r.cr.use_cacheFinds the backend of each request in a uWSGI cache, named by the value, where the entry st",
"ored under the host name holds the address.The cache must exist: without any cache start-up fails, and w",
"ith a wrong name the router process dies and is started again and again. An empty value means the first ",
"cache. An entry may list several addresses separated by `|`, and each may end in `,modifier1`.cache2 = n",
"ame=backends,items=100\nfastrouter-use-cache = backendsFunction that turns the host name into a backend ",
"address, written as modifier1, script and function name separated by colons.Fewer than two colons are a ",
"fatal error. The modifier selects the language plugin, 0 being Python.fastrouter-use-code-string = 0:map",
"per.py:lookupTemplate of the backend address, in which %s is replaced by the host name.In a configuratio",
"n file write `%%s`, because a single `%s` is already replaced by the name of that file when it is loaded",
".fastrouter-use-pattern = /run/sites/%%s.sockIndex of the socket of this same instance that receives the",
" traffic of the fastrouter (0 is the first one).indexAlias of `fastrouter-processes`: how many fastroute",
"r processes are started.Zerg server from which the fastrouter obtains listening sockets that are already",
" bound.The connection is made while the configuration is read; uWSGI exits at startup when nothing answe",
"rs there.Alias of `safe-fd`: number of a file descriptor that is never closed.descriptor&ufiber.enabledL",
"et async mode switch between requests with Ruby fibers; async must be greater than 1 and the rack plugin",
" loaded.ruby&up.file_configAlias of `wsgi-file`: path of the Python script that holds the application.Pr",
"efer the longer name, which says what it is. Path of a Python source file, looked up relative to `chdir`",
"; the object `application` in it is served, or another name set with `callable`. A suffix such as `app.p",
"y:app` is taken as part of the file name and fails. When the file is missing or raises an error, the ser",
"ver still starts and answers every request with 500, unless `need-app` is set. Do not mix it with `modul",
"e`: the first loaded one takes the root and the second is skipped.file = /srv/site/wsgi.pyLeaves the tra",
"nsfer of static files to the web server in front, by means of a response header that it understands.`ngi",
"nx` and the accel spellings send X-Accel-Redirect, the sendfile spellings send X-Sendfile. Case does not",
" matter. Any other word is ignored silently and uWSGI keeps sending the files itself.x-sendfilexsendfile",
"x-accel-redirectxaccelredirectnginx&uwsgi.file_write_listWrites one line to a file, given as `path=text`",
", while the server still has root privileges.Alias of `file-serve-mode`: which header tells the front se",
"rver to send a static file.Runs an action after the response has been sent, for requests whose URL path ",
"matches a regular expression.The client already has its response at this point, so only side effects suc",
"h as log, signal or metric actions make sense.Runs an action after the response has been sent, for reque",
"sts whose Host header matches a regular expression.Runs an action after the response has been sent, prov",
"ided that a test such as `equal:`, `exists:` or `empty:` succeeds.Runs an action after the response has ",
"been sent, provided that a test such as `equal:`, `exists:` or `empty:` fails.Marks a jump target for go",
"to inside the rules that run after the response.Runs an action after the response has been sent, for req",
"uests whose query string matches a regular expression.Runs an action after the response has been sent, f",
"or requests whose Referer header matches a regular expression.Runs an action after the response has been",
" sent, for requests whose client address matches a regular expression.Runs an action after the response ",
"has been sent, for requests whose authenticated user name matches a regular expression.Runs an action af",
"ter the response has been sent, without any test, for each request that gets this far down the rules.Run",
"s an action after the response has been sent, if the status code equals the leading number, as in `404 a",
"ction:args`.Runs an action after the response has been sent, for requests whose undecoded URI with its q",
"uery matches a regular expression.Runs an action after the response has been sent, for requests whose Us",
"er-Agent header matches a regular expression.Take a lock on this existing file immediately, or quit when",
" another process holds it.The lock belongs to the process that reads the line, so a later `daemonize` lo",
"ses it; `flock2` is taken afterwards.Take a lock on this existing file immediately, waiting as long as a",
"nother process holds it.&uwsgi.flock_wait2Late lock on an existing file after the log setup, meant to wa",
"it but in 2.0.31 quitting like `flock2` when it is held elsewhere.&uwsgi.flock2Like `flock`, but taken o",
"nce logging is set up and the server has gone to the background.uwsgi_logic_opt_forRepeat each following",
" line once per word of the argument, with `%(_)` standing for the current word.The argument is split at ",
"spaces and taken literally: placeholders in it are not expanded, so a loop over `%(list)` runs once with",
" that text. Every single line is repeated for all words before the next line is looked at, not the block",
" as a whole. `%(_)` is replaced in values only, never in keys. Loops and conditions cannot be nested, an",
"d a loop that is not closed swallows the rest of the file and everything read later.for = static media\n",
"static-map = /%(_)=/srv/mysite/%(_)\nendfor =uwsgi_logic_opt_for_globRepeat each following line for ever",
"y path that matches a wildcard pattern, available as `%(_)`.When nothing matches, the lines are used onc",
"e with the pattern itself.uwsgi_logic_opt_for_readlineRepeat each following line for every line of a tex",
"t file, available as `%(_)`.A file that cannot be read leads to a message and no repetition; startup con",
"tinues.uwsgi_logic_opt_for_timesRepeat each following line the given number of times, with `%(_)` counti",
"ng up from 1.Text that is no number means no repetition at all.&uwsgi.force_cwdPath that is treated as t",
"he launch directory, to which uWSGI returns for a reload of itself and for cleaning up.&uwsgi.force_gate",
"wayRun the first router, such as `http`, even though there is neither a master nor a socket.&uwsgi.fork_",
"socketUNIX socket at which an instance stops after its early initialisation and forks a new vassal for e",
"ach connection.Alias of `fork-server`: UNIX socket whose visitors each get a fork of this instance.2&uws",
"gi.forkbomb_delayNumber of seconds the master pauses when workers die and are replaced in quick successi",
"on; 2 by default, 0 for no pause.&ufptyAlias of `forkptyrouter`: service that opens a pseudo-terminal fo",
"r each visitor.pty-and-forkpty&ufpty.cmdAlias of `forkptyrouter-command`: program that each visitor gets",
".Alias of `forkptyurouter`: pseudo-terminal service for clients that speak uwsgi packets.Address of a se",
"rvice that gives each visitor a new process in a pseudo-terminal of its own, like a minimal telnet serve",
"r.The process runs as the server's user and no password is required: reachable from outside it is an ope",
"n shell. Bind it to a UNIX socket, and choose a harmless program with forkptyrouter-command.forkptyroute",
"r = /run/app/shell.socket\nforkptyrouter-command = /usr/bin/python3&ufpty.cr.cheapKeep the terminal serv",
"ice from accepting anyone until a backend has subscribed.No setting of this router opens a subscription ",
"server, so with it the service stays closed; leave it off.&ufpty.win_colsWidth in columns that a new ter",
"minal has until its client reports another size (80 when not set).columnsProgram that each visitor gets;",
" with spaces in it a shell interprets the line, without any it must be a full path.&ufpty.cr.neventsLarg",
"est number of events that the router takes from the kernel in one go (64 when not set).&ufpty.cr.fallbac",
"kBackend address to try after a failed connection; the code is shared with the other routers and of litt",
"le use here.&ufpty.cr.harakiriSeconds after which the master kills a router process that takes longer to",
" handle one batch of events.&ufpty.cr.processesHow many processes share the work of accepting terminal v",
"isitors (1 when not set).&ufpty.win_rowsHeight in rows that a new terminal has until its client reports ",
"another size (24 when not set).rows&ufpty.cr.stats_serverAlias of `forkptyrouter-stats`: address for the",
" counters in JSON.Address at which the terminal service reports its counters as JSON.&ufpty.cr.socket_ti",
"meoutSeconds without any traffic after which a visitor's session is closed (60 when not set).Alias of `f",
"orkptyrouter-processes`: how many processes accept visitors.Address of another instance from which the t",
"erminal service takes over its listening sockets at startup.Like `forkptyrouter`, but speaking uwsgi pac",
"kets, so that clients can also send signals and window sizes.&uwsgi.freebindPermit binding to an IP addr",
"ess that this machine does not have yet (Linux only), as failover setups need.&uwsgi.fs_brutal_reloadFil",
"e or directory observed through kernel notifications; any change restarts the server without waiting for",
" running requests.&uwsgi.fs_reloadFile or directory observed through the kernel's notification interface",
"; any change to it reloads the server gracefully.Reacts immediately where `touch-reload` polls. A direct",
"ory is observed without its subdirectories, and a path that does not exist at startup is only logged and",
" never observed.&uwsgi.fs_signalPath and uWSGI signal number separated by a space; kernel notifications ",
"about the path raise the signal.A value without a space is logged and otherwise ignored.&uwsgi.ftokExist",
"ing file from which the keys of System V semaphores are derived, so that restarts find the same ones.It ",
"matters only where `lock-engine = ipcsem` is in use.gccgo&ugccgo.argsAlias of `go-args`: command line of",
" the Go program.go&ugccgo.libsAlias of `go-load`: shared object with Go code.&ur.gemsetName of the RVM e",
"nvironment whose variables are applied before Ruby starts; the server exits when it cannot find it.geoip",
"&ugeoip.city_dbPath of a MaxMind legacy file for looking up a visitor's town, region and coordinates; pr",
"eferred to the one for countries.databases&ugeoip.country_dbPath of a MaxMind legacy file for looking up",
" a visitor's country, used by the geoip variables of internal routing.Only the old .dat format and IPv4 ",
"visitors are understood. When a city file is configured too, that one is used.geoip-country = /usr/share",
"/GeoIP/GeoIP.dat\nroute-if = equal:${geoip[country_code]};XX break:403&ugeoip.use_diskRead the GeoIP fil",
"es at each lookup instead of holding them in RAM, which is slower but smaller.&uwsgi.get_listPrint the v",
"alue that the configuration gives to a name, then exit without serving.Runs each worker on the gevent lo",
"op with this number of greenlets, that is of requests handled concurrently.A short form for `loop = geve",
"nt` plus `async`, and it lifts `socket-timeout` to at least 30 seconds. 0 and 1 are refused: the worker ",
"exits, and with a master it is respawned indefinitely. Nothing is patched on its own; blocking libraries",
" need `gevent-early-monkey-patch` or a patch call in the application. Do not add `threads`, which replac",
"es the greenlet count. When `loop` or another engine follows, the last one wins.gevent = 500\ngevent-ear",
"ly-monkey-patch = truegreenlets&ugevent.early_monkeyReplaces the blocking parts of the standard library ",
"by those of gevent while the application is not yet imported.&ugevent.monkeyReplaces the blocking parts ",
"of the standard library by those of gevent when the loop starts, after the application was imported.Modu",
"les that copied a function or class before that keep the blocking one, with `lazy-apps` too; prefer `gev",
"ent-early-monkey-patch`.&ugevent.wait_for_hubLets a stopping worker wait until gevent's hub has nothing ",
"left to do, rather than for uWSGI's own control greenlet.Group, by name or number, that the server switc",
"hes to, together with the supplementary groups of the user.It needs a start as root. When `uid` is prese",
"nt too, the other groups of that account are taken over, unless `no-initgroups` forbids it; without `uid",
"` all supplementary groups are dropped. An unknown name is fatal, and so is 0. Files and sockets created",
" later belong to it, which is how a web server of the same group gets access in combination with `chmod-",
"socket = 660`.uid = mysite\ngid = www-data\nchmod-socket = 660glusterfs&uglusterfs.mountpointsPublish a ",
"GlusterFS volume below a URL prefix, described by the keys mountpoint, volume and server or volfile.The ",
"keys mountpoint and volume are required, and so is one of server (or servers) and volfile. Requests need",
" modifier1 27.glusterfs-mount = mountpoint=/media,volume=vol0,server=192.0.2.5:24007&uglusterfs.timeoutS",
"econds that an asynchronous GlusterFS operation may take; the value of socket-timeout applies when not s",
"et.Space-separated words that the Go program sees as its command line.Shared object built with gccgo to ",
"open in each process; one that contains a main package becomes the application.Serve each request in a g",
"oroutine of its own, up to this many goroutines per worker at a time.It sets async to the same number an",
"d selects the goroutines loop. Without a loaded Go main package the worker exits.&ugl.enabledSwitches be",
"tween the requests of an async worker with the greenlet package.Needs at least two async cores, otherwis",
"e start-up fails; usually set by `asyncio`, `tornado` or `async`.gridfs&ugridfs.debugWrite the app numbe",
"r and the looked-up item of each GridFS request to the log.&ugridfs.mountpointsPublish the files of a Mo",
"ngoDB GridFS database below a URL prefix, described by keys of which only db is required.Without mountpo",
"int the prefix is the root, and without server the database is looked for on 127.0.0.1:27017. The keys n",
"o_mime, orig_filename, skip_slash, md5 and etag count by their presence, so that md5=0 turns the checksu",
"m header on.gridfs-mount = mountpoint=/media,server=192.0.2.7:27017,db=files&uwsgi.harakiri_options.work",
"ersKill a worker whose request takes longer than this many seconds and start a fresh one.Off by default,",
" so a request that hangs holds its worker indefinitely. Choose a value above your slowest legitimate req",
"uest and, with the `http` router, below `http-timeout` (60). In 2.0 there is one deadline per worker, no",
"t per request: with `threads` any finished request moves it, and when it fires all requests of the proce",
"ss die. Without a master an alarm inside the worker does the job. The server warns when `post-buffering`",
" is absent, which matters for slow uploads.harakiri = 30\nharakiri-verbose = true15&uwsgi.harakiri_grace",
"ful_signalNumber of the UNIX signal sent first when a deadline has passed and a grace period is configur",
"ed (15 by default).1 (SIGHUP) lets the worker exit gracefully. It has no effect while `harakiri-graceful",
"-timeout` is 0.&uwsgi.harakiri_graceful_timeoutExtra seconds a worker gets after the first, softer signa",
"l of an expired deadline, before it is killed outright.The first signal is SIGTERM unless `harakiri-grac",
"eful-signal` names another one, and SIGTERM kills a worker without finishing its request.&uwsgi.harakiri",
"_no_arhLift the request deadline before the Python `after_req_hook` runs, so that the hook may take long",
"er.&uwsgi.harakiri_queue_thresholdSpare overdue workers while fewer connections than this wait in the li",
"sten queue (Linux).On systems other than Linux the queue length reads as 0, so any positive value switch",
"es the deadline off.connections&uwsgi.harakiri_verboseWhen a worker overruns its deadline, log on Linux ",
"the system call and the kernel function in which it sits.The lines beginning with `HARAKIRI` help to tel",
"l a blocked database connection from a busy loop. The information comes from /proc, so on other systems,",
" or in containers that hide those files, nothing more is printed. It costs nothing until a timeout happe",
"ns, and it has no effect when no deadline is configured through `harakiri` or from the application. For ",
"a Python stack add `py-tracebacker` or a faulthandler.&uwsgi.heartbeatInterval in seconds at which a vas",
"sal tells the Emperor that its workers are alive.It belongs in the vassal. Choose less than `emperor-req",
"uired-heartbeat` (30), and remember that a single worker busy with a long request sends nothing.Print th",
"e list of options that this binary and the loaded plugins know, and exit.&up.homeTop directory of the vi",
"rtual environment, or of the Python installation, whose packages the application uses.Give the top direc",
"tory of the environment, not its `bin` nor an interpreter. It must have been made for the Python version",
" that uWSGI is linked to; with another one uWSGI starts but does not see the packages. Besides a virtual",
" environment only a complete Python prefix works; anything else stops the interpreter at startup. `no-si",
"te` hides the packages again. All its alias names write one variable, the last line wins.home = /srv/sit",
"e/venv\nchdir = /srv/site&uwsgi.honour_rangeAnswers partial requests for static files with just the want",
"ed section and status 206, where by default the whole file is sent.&uwsgi.honour_stdinLeave standard inp",
"ut connected, so that a console debugger can read from the terminal.Normally it is replaced by /dev/null",
". It is of no use after `daemonize`.&uwsgi.hook_acceptingPerforms an action in each worker whenever it b",
"ecomes ready for requests, including after every respawn.&uwsgi.hook_accepting_oncePerforms an action in",
" each worker when it is ready for requests, but not again when the worker is respawned.&uwsgi.hook_accep",
"ting1Performs an action when worker number 1 becomes ready for requests, and again each time that one is",
" respawned.The usual use is telling the outside world that the site is up: touching a file, writing to a",
" FIFO or running a notification script. Only the first worker matters; the others may still be loading t",
"he application. Because a reload or a crash of that worker triggers it again, use `hook-accepting1-once`",
" for things that must happen once. A wrong action name here does not stop the server: the worker dies an",
"d is respawned endlessly.hook-accepting1 = exec:touch /run/shop/ready&uwsgi.hook_accepting1_oncePerforms",
" an action when worker number 1 is ready for requests, on its first life only.&uwsgi.hook_as_emperorPerf",
"orms an action on the Emperor's side each time a vassal process was created; failures are ignored.&uwsgi",
".hook_as_emperor_before_vassalAction that the Emperor performs just ahead of creating a vassal.&uwsgi.ho",
"ok_as_emperor_setnsAction that the Emperor performs after entering the namespaces of a vassal.&uwsgi.hoo",
"k_as_gatewayPerforms an action in every router process (such as the one of `http`) before that process c",
"hanges its user.&uwsgi.hook_as_mulePerforms an action in every mule process when it begins.&uwsgi.hook_a",
"s_on_config_vassalAction that the Emperor performs when the configuration of a sleeping on-demand vassal",
" has changed.&uwsgi.hook_as_on_demand_vassalAction that the Emperor performs when a vassal starts waitin",
"g for its first connection.&uwsgi.hook_as_rootPerforms an action with root privileges immediately before",
" the switch to `uid` and `gid`.Executed only if the process really is root: a server started by systemd ",
"with `User=` or a container user skips it silently, and so does a reload after privileges have been drop",
"ped. Failing actions make uWSGI exit at startup. Anything it executes runs as root, so no part of the co",
"mmand's path may be writable by other users. For plain shell commands `exec-as-root` is shorter; for wor",
"k that needs no root use `hook-as-user`.hook-as-root = exec:mkdir -p /run/shop\nhook-as-root = chown:/ru",
"n/shop www-data www-data\nuid = www-data&uwsgi.hook_as_userPerforms an action right after the process ha",
"s taken on the unprivileged user.It is part of the privilege change: when the server is not started as r",
"oot, the phase does not take place and the action is never executed. Use `hook-in-jail` or `hook-pre-app",
"` in that case.&uwsgi.hook_as_user_atexitPerforms an action in the main process when it exits; errors ar",
"e logged and change nothing.&uwsgi.hook_as_vassalPerforms an action in the new process of a vassal while",
" it still runs the Emperor's code; failures cancel that vassal.&uwsgi.hook_as_vassal_before_dropAction t",
"hat runs in the new vassal process while it still has the Emperor's privileges.&uwsgi.hook_asapPerforms ",
"an action as the first thing once all configuration files have been read, at every start and reload.It c",
"omes before the log file is opened and before daemonizing, so its output still goes to the terminal, and",
" with the privileges the server was started with. An unknown action or a failure makes uWSGI exit at sta",
"rtup. Typical uses are creating a run directory or writing a generated file that later options need. Act",
"ions that matter only once belong in `hook-pre-jail`, which is skipped on reloads. Mind that `mkdir` fai",
"ls when the directory exists. The value has the form action:arguments; a leading exclamation mark keeps ",
"it out of the log.hook-asap = exec:mkdir -p /run/shop\nhook-asap = print:starting shop&uwsgi.hook_empero",
"r_lostPerforms an action in the vassal whose link to the Emperor broke, shortly before it shuts itself d",
"own.&uwsgi.hook_emperor_reloadPerforms an action in the vassal when its Emperor asks it to reload, ahead",
" of that reload.&uwsgi.hook_emperor_startPerforms an action in the Emperor process before it begins to s",
"can for vassals.&uwsgi.hook_emperor_stopPerforms an action in the vassal when it is told to shut down by",
" its Emperor.&uwsgi.hook_in_jailPerforms an action when the main start routine begins, inside the Linux ",
"jail if `namespace` made one and before root privileges are dropped.It does not depend on a jail being c",
"onfigured: without one it simply runs in the ordinary environment.&uwsgi.hook_master_startPerforms an ac",
"tion in the master process right in front of its supervision loop.Its best known use is giving a UNIX si",
"gnal a new meaning: binding SIGTERM to the graceful stop function makes `systemctl stop` and `docker sto",
"p` wait for running requests, which `die-on-term` does not. A function name that the binary does not con",
"tain is fatal. The hook needs the master and does not enable it. A signal hook installed here overrides ",
"what `die-on-term` arranged, so write only one of them.master = true\nhook-master-start = unix_signal:15",
" gracefully_kill_them_all&uwsgi.hook_post_appPerforms an action when all applications have been imported",
", again in each worker if `lazy-apps` is on.&uwsgi.hook_post_forkPerforms an action in each worker right",
" after its creation, before it handles requests.&uwsgi.hook_post_jailPerforms an action inside a freshly",
" entered jail or set of namespaces, while still root.Runs only if `unshare` or a FreeBSD jail option too",
"k effect or `jailed` is set, and only when started as root.&uwsgi.hook_pre_appPerforms an action directl",
"y in front of the application's import, in whichever process loads it.Normally that is one process, the ",
"parent of all workers; with `lazy-apps` the action is repeated by each worker and on each respawn, so it",
" must be harmless to run several times at once. Privileges have been dropped by then, unless `drop-after",
"-apps` or `master-as-root` is set. A failure makes uWSGI exit at startup. Database migrations are better",
" placed in a deployment step than here, because a reload runs the action again.hook-pre-app = wait_for_s",
"ocket:127.0.0.1:5432\nmodule = shop.wsgi&uwsgi.hook_pre_jailPerforms an action on the first start only, ",
"just before namespaces, chroot and the change of user.At this point the log is open and the shared socke",
"ts are bound, but the process is still outside of any jail and has the privileges it was started with. A",
" reload does not repeat it, which suits preparation that must happen once. The first failing action make",
"s uWSGI exit at startup. Because it runs whether or not a jail is configured, it is a safe place for mou",
"nts and directories needed by `chroot` or `unshare`; what must happen inside the jail goes into `hook-po",
"st-jail`.hook-pre-jail = exec:mkdir -p /srv/jail/run\nchroot = /srv/jail&uwsgi.hook_touchFile and action",
" separated by a space; the master performs the action when the file's modification time moves.Without a ",
"space in the value the master of 2.0.31 crashes at the first touch. Needs `master = true`, which this li",
"ne does not set.&uhttpAddress on which a separate HTTP proxy process listens for browsers and passes the",
"ir requests to the workers.Unlike `http-socket`, which lets the workers themselves read HTTP, an extra p",
"rocess and an extra hop are involved. Without `http-to` or another mapping the requests go, in the uwsgi",
" protocol, to the first socket of the instance; when there is none, one is opened on a random loopback p",
"ort. So the first socket must not be an `http-socket`, or every request fails. Behind nginx or a load ba",
"lancer prefer `socket` or `http-socket`. Inactive connections are closed after `http-timeout` seconds, 6",
"0 unless changed.http = :8000\nhttp-timeout = 120\nharakiri = 90http-router&uhttp.auto_chunkedSends resp",
"onses of unknown length in chunks, so that a kept-alive client connection need not be closed.Works only ",
"together with `http-keepalive`, and only for HTTP/1.1 clients. Responses that carry Content-Length or Tr",
"ansfer-Encoding are not changed. When it is off, the router adds `Connection: close` to responses withou",
"t a length and closes the connection, which makes keepalive useless for streamed or generated pages. Not",
"hing changes for `http-socket`.http-keepalive = 60\nhttp-auto-chunked = true&uhttp.auto_gzipUWSGI_ZLIBCo",
"mpresses a response in the HTTP router when the application marks it with the header uWSGI-Encoding set ",
"to gzip.The client must accept gzip, and the response must carry neither a length nor a Content-Encoding",
".&uhttp.proto_httpKnown only to the 2.1 development tree: speaks HTTP instead of the uwsgi protocol to t",
"he backends of the HTTP router.&uhttp.cr.buffer_sizeStarting size in bytes of each connection buffer of ",
"the HTTP router (default: one memory page, upper end 64 KiB).&uhttp.cr.cheapMakes the HTTP router ignore",
" its clients as long as no backend has subscribed, and again after the last one has left.&uhttp.chunked_",
"inputRecognises uploads with chunked Transfer-Encoding in the HTTP router and relays their body unchange",
"d.Such requests have no Content-Length, and without this switch their body is thrown away. In 2.0 `wsgi.",
"input` knows nothing about chunks: the application must call `uwsgi.chunked_read()`, or a proxy such as ",
"nginx must buffer the upload and send it with a length. Keepalive ends for the connection concerned. `ht",
"tp-raw-body` is the broader alternative.http = :8000\nhttp-chunked-input = true&uhttp.connect_timeoutSec",
"onds the HTTP router waits until a backend has accepted its connection (default: `http-timeout`).&uhttp.",
"enable_proxy_protocolTakes the client address from the PROXY line (version 1) that a load balancer puts ",
"in front of the request.Use it only for listeners that only the balancer can reach, because any client m",
"ay send such a line and so forge REMOTE_ADDR.&uhttp.cr.neventsLargest number of ready events that the HT",
"TP router handles in one turn of its loop (default 64), not a limit on clients.&uhttp.cr.fallback&uhttp.",
"cr.gidGroup, by name or number, that the HTTP router process switches to.&uhttp.cr.static_node_gracetime",
"&uhttp.cr.harakiriSeconds that a HTTP router process may need for one batch of events before the master ",
"kills it.&uhttp.headers_timeoutSeconds the HTTP router waits for a client to finish its request headers ",
"(default: `http-timeout`).&uhttp.keepaliveLets HTTP/1.1 clients reuse their connection to the HTTP route",
"r: 1 switches it on, a larger value is also the number of idle seconds allowed.Off by default. The value",
" is read as a number, so `true`, or the bare key in a file, means 0 and leaves it off. A connection stay",
"s open only when the response tells its length, by Content-Length or chunked encoding; combine it with `",
"http-auto-chunked` for the rest. Acts on the router only, not on `http-socket`. Behind a load balancer c",
"hoose a longer time than the balancer's own idle limit, otherwise sporadic 502 responses appear.http = :",
"8000\nhttp-keepalive = 75\nhttp-auto-chunked = true&uhttp.manage_expectAnswers clients that wait for 100",
"-continue: 1 always agrees, a larger number is the biggest Content-Length in bytes, beyond which 413 is ",
"sent.Read as a number: `true` or an empty value is 0 and means off.&uhttp.manage_rtspAccepts RTSP/1.0 re",
"quests on the HTTP port and relays the session as raw data.&uhttp.manage_sourceAccepts the SOURCE method",
" of Icecast audio clients and relays their stream as raw data.&uhttp.modifier1Number of the request plug",
"in (modifier1) that the HTTP router writes into each forwarded request.&uhttp.modifier2Second number (mo",
"difier2), interpreted by the request plugin, in each request that the HTTP router forwards.&uwsgi.http_p",
"ath_info_no_decode_slashesLeave %2F as it is in PATH_INFO when the server itself parses HTTP, so that ap",
"plications can tell it from a real slash.&uhttp.cr.post_bufferingKnown only to the 2.1 development tree:",
" body size in bytes up to which the HTTP router collects uploads in memory.&uhttp.cr.pb_base_dirKnown on",
"ly to the 2.1 development tree: directory for the bodies that `http-post-buffering` puts on disk.&uhttp.",
"cr.processesNumber of HTTP router processes to start next to the workers (default 1).&uhttp.cr.quiet&uht",
"tp.raw_bodyPasses everything that follows the request headers to the backend unchanged, whatever Content",
"-Length says.Needed for clients that talk without announcing a length, such as audio sources, or for chu",
"nked uploads that the application decodes itself. It applies to every request and turns `http-keepalive`",
" off for all of them, so prefer the narrower `http-websockets` and `http-chunked-input` where they are e",
"nough. The WSGI application still has to read the input with a suitable call. Affects the router only.ht",
"tp = :8000\nhttp-raw-body = true&uhttp.cr.resubscribe&uhttp.server_name_as_http_hostReports the Host hea",
"der as SERVER_NAME instead of the machine's own host name.A plain switch, yet the command line insists o",
"n a value for it.\"http\"Let the workers speak HTTP/1 themselves on this address, with no router process",
" in between.Choose it behind a load balancer or proxy that forwards plain HTTP; it saves the extra hop a",
"nd the 60 second limit of the `http` router. Settings named `http-timeout`, `http-keepalive` and similar",
" ones belong to that router and have no effect here. A slow client occupies a worker, so keep it away fr",
"om the open Internet. nginx must use `proxy_pass` with it, never `uwsgi_pass`. When another socket line ",
"already has the same address, the second one is dropped without a message.http-socket = 127.0.0.1:8080\n",
"processes = 4&uwsgi.http_modifier1Number of the request plugin (modifier1) that answers everything arriv",
"ing on HTTP sockets.HTTP carries no modifier, and the default of 0 sends each request to the Python plug",
"in. Give another number when a different language serves the same instance, for example 5 for Perl PSGI,",
" 7 for Ruby, 9 for CGI or 14 for PHP. It covers `http-socket` and `http11-socket`; TLS listeners have `h",
"ttps-socket-modifier1`, and the `http` router has its own settings. A Python site never needs it.http-so",
"cket = 127.0.0.1:8080\nhttp-socket-modifier1 = 9&uwsgi.http_modifier2Second plugin selector (modifier2) ",
"given to requests from HTTP sockets, whose meaning depends on the chosen plugin.&uhttp.cr.stats_serverAl",
"ias of `http-stats`: where the JSON report is offered.Address of a socket that answers each connection w",
"ith a JSON report about the HTTP router.&uhttp.stud_prefixIP address of a stud TLS terminator whose conn",
"ections begin with a binary prefix that tells the real client address.&uhttp.crRegistered name whose bac",
"kends answer requests with an unknown Host header.Address (UDP, or a UNIX datagram socket) where backend",
"s announce themselves to the HTTP router.Announcements are accepted from everybody who reaches the addre",
"ss, unless signatures are demanded with `subscriptions-sign-check`; bind it to loopback or a private net",
"work.&uhttp.cr.socket_timeoutSeconds without any traffic after which the HTTP router drops a connection,",
" 60 if nothing is set.It also hits requests whose view computes for long before it sends something: the ",
"client gets an empty response although the worker finishes the request. Therefore keep `harakiri` below ",
"it, and raise it for slow reports or uploads. Only the router (`http`, `https`) uses it; it has no effec",
"t on `http-socket`, where `socket-timeout` applies. `http-headers-timeout` and `http-connect-timeout` st",
"art from this value.http = :8000\nhttp-timeout = 120\nharakiri = 100&uhttp.cr.static_nodesAddress of a b",
"ackend that receives the requests of the HTTP router in the uwsgi protocol; several lines share the load",
" in turn.Backends must listen with `socket` or `uwsgi-socket`: an `http-socket`, or any other web server",
", does not understand what arrives and all requests fail. As soon as one such line exists the own worker",
"s are used only if their socket is listed too. A backend that refuses a connection is skipped for `http-",
"gracetime` seconds (30 by default), and `http-fallback` names a spare one.http = :8000\nhttp-to = /run/a",
"pp-a.sock\nhttp-to = /run/app-b.sockPlain HTTP listener that answers every request with a permanent redi",
"rect to the same host and path under https.The address may be followed by a comma and the port to put in",
"to the redirect, needed when TLS is not on 443.http-to-https = :8080,8443\nhttps = :8443,/etc/ssl/site.c",
"rt,/etc/ssl/site.key&uhttp.cr.uidUser, by name or number, that the HTTP router process switches to.Text ",
"that is put in front of the Host header to obtain the backend address, normally a directory full of UNIX",
" sockets.http-use-base = /run/sites/&uhttp.cr.use_cacheFinds the backend of each request in a uWSGI cach",
"e, named by the value, where the entry stored under the Host header holds the address.cache2 = name=back",
"ends,items=100\nhttp-use-cache = backendsFunction that turns the Host header into a backend address, wri",
"tten as modifier1, script and function name separated by colons.http-use-code-string = 0:mapper.py:looku",
"pTemplate of the backend address, in which %s is replaced by the Host header.http-use-pattern = /run/sit",
"es/%%s.sockIndex of the socket of this same instance that receives the traffic of the HTTP router (0 is ",
"the first one).&uhttp.http_varsExtra NAME=value variable that the HTTP router adds to every request, vis",
"ible in the WSGI environment; may be repeated.An entry without an equals sign is skipped silently.&uhttp",
".websocketsRecognises WebSocket handshakes in the HTTP router and from then on relays the bytes of that ",
"connection in both directions.A request counts as a handshake when it has the Upgrade, Connection and Se",
"c-WebSocket-Version headers and a key; other requests keep their normal treatment. Each open WebSocket o",
"ccupies one thread or greenlet of a worker, so it is usually combined with `gevent`. `http-timeout` also",
" closes silent sockets after 60 seconds, so send pings or raise it. Only for the router.http = :8000\nht",
"tp-websockets = true\ngevent = 500Alias of `http-processes`: how many HTTP router processes are started.",
"Zerg server from which the HTTP router obtains listening sockets that are already bound.\"http11\"Serve ",
"HTTP from the workers and leave connections open for the next request of the same client.A kept connecti",
"on stays with its worker, so idle clients cost capacity; use it behind a proxy that pools connections.Al",
"ias of `http`: address of the HTTP proxy process.Address, certificate and key of a TLS listener of the H",
"TTP proxy process.Three to five parts separated by commas: address, certificate file, key file, cipher l",
"ist, and the CA that vouches for client certificates. Fewer parts, or files that cannot be loaded, stop ",
"the server while it reads the configuration. The socket itself is bound after the switch to `uid`, so po",
"rt 443 needs a `shared-socket` or a capability when a user is configured. The application sees HTTPS=on.",
" Needs a build with OpenSSL; all the `http-*` settings apply here too.shared-socket = :443\nhttps = =0,/",
"etc/ssl/site.crt,/etc/ssl/site.key\nuid = www-data&uhttp.https_export_certPasses the certificate present",
"ed by the client to the application, PEM encoded, in HTTPS_CC.&uhttp.https_session_contextIdentifier of ",
"the TLS session context for the `https` and `https2` lines on the lines below it.\"https\"Serve HTTPS st",
"raight from the workers, written as `address,certificate,key[,ciphers[,client CA]]`.A missing part, an u",
"nreadable certificate or a key that does not match makes uWSGI exit at startup.&uwsgi.https_modifier1Num",
"ber of the request plugin (modifier1) that answers requests from `https-socket` listeners.&uwsgi.https_m",
"odifier2Second plugin selector (modifier2) given to requests from `https-socket` listeners.TLS listener ",
"of the HTTP proxy process written with named items; addr, cert and key are required, ciphers, client_ca ",
"and spdy are optional.Misspelled item names are ignored without a message, and spaces around the commas ",
"make a name unknown.https2 = addr=:8443,cert=/etc/ssl/site.crt,key=/etc/ssl/site.key&uwsgi.idleSeconds w",
"ithout any request after which all workers are stopped and the instance waits for the next connection.Ze",
"ro, the default, keeps workers indefinitely. The master then holds the sockets and starts workers again ",
"when a client connects, so the first visitor after a pause waits for the workers. A worker that still ha",
"ndles a request postpones the moment. Each worker gets up to three seconds to leave before it is killed.",
" With die-on-idle the entire instance exits instead, which is the usual set-up for vassals that an Emper",
"or starts on demand.idle = 900\ncheap = trueVariant of `env` (NAME=value) that takes effect while the co",
"nfiguration is being read, so that later lines can refer to it.uwsgi_logic_opt_if_dirUse the following l",
"ines only when the path is a directory.Suits optional virtualenvs, static roots or directories that a vo",
"lume provides. The check takes place while the file is read, from the working directory of the launcher.",
" In values of the block `%(_)` stands for the directory. Placeholders in the argument are not changed, t",
"herefore write the path out or use magic variables. A second condition within the block prevents startup",
", so keep blocks flat and close each one.if-dir = /srv/mysite/venv\nvirtualenv = %(_)\nendif =Alias of `",
"if-dir`: lines apply when the path is a directory.uwsgi_logic_opt_if_envUse the following lines only whe",
"n an environment variable exists, or equals the text after `=`.The environment of the starting process i",
"s examined; variables defined with `env =` in the same file come too late to be noticed. A variable that",
" is set but empty is treated as set. The text after `=` is compared exactly, spaces included. Inside the",
" block `%(_)` is the value of the variable. It is the usual way to keep development settings in the comm",
"on file.if-env = DEBUG\npy-autoreload = 1\nendif =uwsgi_logic_opt_if_existsUse the following lines only ",
"when a readable file or directory is found at the path.Relative paths start at the directory from which ",
"the server was launched, since `chdir` happens later. The argument is literal except for magic variables",
" such as `%d`; placeholders like `%(base)` are not expanded here. In the block `%(_)` repeats the path. ",
"`if-file` and `if-dir` also check the kind of the entry. A secret or an optional include is a typical us",
"e.if-exists = /etc/mysite/local.ini\ninclude = %(_)\nendif =uwsgi_logic_opt_if_fileUse the following lin",
"es only when the path is a regular file.A directory or a missing entry makes the block inactive. Inside,",
" `%(_)` gives the path again, which saves typing it twice. The path must be literal or built from magic ",
"variables such as `%d` (directory of the configuration, ending in a slash); `%(name)` and `$(NAME)` are ",
"not expanded at this point. Relative paths refer to the directory of the caller. Close with `endif`.if-f",
"ile = %dlocal.ini\ninclude = %(_)\nendif =uwsgi_logic_opt_if_hostnameUse the following lines only on the",
" machine whose host name equals the argument.uwsgi_logic_opt_if_hostname_matchUse the following lines on",
"ly on machines whose name fits a regexp (needs a build with PCRE).uwsgi_logic_opt_if_not_dirUse the foll",
"owing lines only when the path is no directory, be it missing or a file.Complements `if-dir` in the abse",
"nce of an `else`. Evaluated immediately, with the argument taken literally apart from magic variables, a",
"nd relative to the directory of the launching process. Use it for fall-backs, such as a different log pl",
"ace on machines without a log directory. The block runs up to the next closing word, whichever of the fi",
"ve spellings that is.if-not-dir = /var/log/mysite\nlogto = /tmp/mysite.log\nendif =uwsgi_logic_opt_if_no",
"t_envUse the following lines only when an environment variable is missing, or differs from the text afte",
"r `=`.It supplies the counterpart to `if-env`, because 2.0 has no `else`. Only variables inherited from ",
"the shell, the service manager or the container count, never those created by `env =`. A variable that e",
"xists with an empty value is not missing. Close the block with `endif` and do not put another condition ",
"or loop inside.if-not-env = DEBUG\nharakiri = 30\nendif =uwsgi_logic_opt_if_not_existsUse the following ",
"lines only when nothing readable is found at the path.The test is made once, at startup and at each relo",
"ad that rereads the configuration. It looks from the directory of the launching process, and placeholder",
"s in the argument stay unexpanded. Use it to provide a fall-back, for instance a default socket where no",
" mounted volume provides its directory. Blocks cannot be nested, and `endif` must follow.if-not-exists =",
" /run/mysite\nsocket = 127.0.0.1:3031\nendif =uwsgi_logic_opt_if_not_fileUse the following lines only wh",
"en the path is not a regular file.True for a missing entry and for a directory alike. It replaces the `e",
"lse` that 2.0 lacks when it is placed after an `if-file` block with the same path. The argument is used ",
"unchanged, except for magic variables, and is looked up from the directory in which the server was launc",
"hed. Lines in an inactive block vanish completely, so their keys cannot serve as placeholders either.if-",
"not-file = /etc/mysite/workers.ini\nprocesses = 4\nendif =uwsgi_logic_opt_if_not_hostnameUse the followi",
"ng lines on every machine except the one with this host name.uwsgi_logic_opt_if_not_hostname_matchUse th",
"e following lines only on machines whose name does not fit a regexp (needs a build with PCRE).uwsgi_logi",
"c_opt_if_not_optUse the following lines only when an option has not been set so far, or has a value othe",
"r than the stated one.Handy for defaults in a shared file that is included at the end: values that the s",
"ite sets above are kept. The test is repeated for each line, so a line that sets the option itself must ",
"be the last of the block. Lines further down, inherited files and the expanded form of a value are not s",
"een. Conditions cannot contain one another; a block inside a true block makes uWSGI exit at startup with",
" an error about recursive logic. Close it with `endif`, or the rest of the configuration is swallowed.if",
"-not-opt = harakiri\nharakiri = 30\nendif =uwsgi_logic_opt_if_not_pluginUse the following lines only whe",
"n the named plugin is neither built in nor loaded above.uwsgi_logic_opt_if_not_reloadUse the following l",
"ines only on the first start and skip them when the server reloads itself.uwsgi_logic_opt_if_optUse the ",
"following lines only when an option was set above, or has exactly the value given after `=`.Only lines a",
"lready read count, in file order, and of repeated ones the first value; settings from inherited files co",
"me too late. The comparison is literal: no spaces are trimmed and placeholders are not expanded, so `a =",
" b` with spaces around the inner equals sign never matches. In the block `%(_)` stands for the value. Th",
"ere is no `else` in 2.0: write a second block with `if-not-opt`.if-opt = processes=1\nthreads = 8\nendif",
" =uwsgi_logic_opt_if_pluginUse the following lines only when the named plugin is built in or was loaded ",
"above.uwsgi_logic_opt_if_reloadUse the following lines only when the server is restarting itself, not on",
" the first start.Alias of `if-env`: lines apply when an environment variable exists or has the stated va",
"lue.Alias of `if-exists`: lines apply when the path is present.Alias of `if-plugin`: lines apply when th",
"at plugin is available.&uwsgi.ignore_script_nameKeeps a SCRIPT_NAME variable from taking part in the cho",
"ice of the application.&uwsgi.ignore_sigpipeStay silent in the log about SIGPIPE, the signal raised when",
" a client has already hung up.Impatient browsers and proxies that time out cause a line per broken conne",
"ction. The flag removes that message; the write still fails. It is usually set together with `ignore-wri",
"te-errors` and `disable-write-exception` to calm the log of a busy site. Before silencing, look whether ",
"the disconnects come from requests that exceed a proxy timeout, since that deserves a fix.ignore-sigpipe",
" = true\nignore-write-errors = true\ndisable-write-exception = true&uwsgi.ignore_write_errorsDo not log ",
"failed attempts to send a response, typically caused by visitors who closed the page.Only the log line d",
"isappears: the response is still aborted, and Python code still receives an OSError unless `disable-writ",
"e-exception` is on too. Together with `ignore-sigpipe` the three flags silence all noise of interrupted ",
"downloads. A sudden rise of such errors can point to a proxy timeout shorter than your slowest page, so ",
"silence them only when you measure response times elsewhere.ignore-write-errors = true\ndisable-write-ex",
"ception = trueSwitch to this group and drop all supplementary ones as soon as the line is read.It must c",
"ome before `immediate-uid`, since only root can change groups. An unknown name, the number 0 or the grou",
"p root make uWSGI exit at startup. The text is taken literally, without placeholders. Use the pair when ",
"even configuration hooks must not run as root; for ordinary sites `uid` and `gid` are simpler and still ",
"allow sockets and log files to be prepared with more privileges.immediate-gid = www-data\nimmediate-uid ",
"= mysiteBecome this user the very moment the line is read, before anything else of the configuration run",
"s.Stricter than `uid`: hooks, log files, pidfiles and includes below the line are already handled withou",
"t root. Placeholders are not expanded in it. Root, 0 or an unknown name makes uWSGI exit at startup, and",
" so does any start by an ordinary user who may not switch. Put `immediate-gid` above it, because after t",
"he change the group can no longer be altered. Nothing that needs root, such as `chroot` or low ports, is",
" possible afterwards.&uwsgi.imperial_monitor_listPrint at startup which kinds of vassal sources (directo",
"ry, pattern, plugins) the binary supports.Alias of `imperial-monitor-list`: prints the supported kinds o",
"f vassal sources.&up.import_listModule, or file when the value has a slash or ends in .py, that is execu",
"ted before the application is loaded; may be repeated.Meant for code that registers timers, cron functio",
"ns, signal handlers or spooler tasks. An error is printed but does not prevent startup, so look at the l",
"og. It runs where the application is loaded: once before the fork, or in each worker with `lazy-apps`, i",
"n which case the spooler and the mules never see it; `shared-import` and `spooler-import` serve those.im",
"port = mysite.tasks\nspooler-import = mysite.tasksRead another configuration file at this very position,",
" as if its lines stood here.The path is used immediately, so `%(name)` in it is not expanded while magic",
" variables such as `%d` are. The format follows the suffix, `file.ini:section` is not understood, and a ",
"missing file is fatal.Read another file as a template whose lines are appended after everything else.Bec",
"ause they come last, single-valued settings of the template override those of the file that inherits it,",
" and placeholders in them are never expanded. `include` has neither surprise.Reads a further INI file at",
" this point, optionally one section of it chosen with a trailing `:name`.The lines of the file take effe",
"ct in place, as if they stood here. Because the option acts while the file is being parsed, placeholders",
" such as `%(base)` or `$(HOME)` inside the path are not expanded; the one-letter magic variables are. A ",
"missing file is fatal, while a section that does not exist loads nothing and leaves a warning at most. U",
"se it and not `include` when a section must be named or the file name does not end in .ini.[uwsgi]\nini ",
"= %dcommon.ini\nini = /etc/uwsgi/sites.ini:shopIni file that is both the server configuration (its uwsgi",
" section) and the Paste Deploy description of the application.Read immediately, so placeholders in the v",
"alue are not replaced.ini-paste = /etc/site/production.iniSame as `ini-paste`, and the logging sections ",
"of that file are applied too.&uwsgi.inject_afterAppend the raw text of this file to each configuration f",
"ile that is read afterwards, prior to parsing.&uwsgi.inject_beforePrepend the raw text of this file to e",
"ach configuration file that is read afterwards, prior to parsing.Writes a line of text to standard outpu",
"t at the moment its line is read, before placeholders are expanded.&uwsgi.jail__FreeBSD__ || __GNU_kFree",
"BSD__Locks the server into a new FreeBSD jail, given as root path, optional host name and optional jail ",
"name separated by spaces.&uwsgi.jail_attachUWSGI_HAS_FREEBSD_LIBJAILName or number of a running jail tha",
"t the server enters in place of creating its own.&uwsgi.jail_ip4One IPv4 address that the jail made by `",
"jail` may use; an unparsable address makes uWSGI exit at startup.&uwsgi.jail_ip6One IPv6 address that th",
"e jail made by `jail` may use; an unparsable address makes uWSGI exit at startup.&uwsgi.jail2One paramet",
"er for a jail created through libjail, written name=value or as a bare name for 1; all such lines descri",
"be a single jail.&uwsgi.jailedRuns the post-jail phase even though the server itself created no jail or ",
"namespace.The hooks, mounts, commands and calls of the post-jail phase normally run only after `unshare`",
" or, on FreeBSD, a jail option has worked. When another tool has already confined the process (a contain",
"er, systemd-nspawn or an Emperor that clones its vassals), nothing would trigger them; this flag does. T",
"he phase belongs to the part of startup that runs as root, so a server started as an ordinary user still",
" skips it. Off by default.jailed = true\nexec-post-jail = /usr/local/bin/prepare-rootfs&uwsgi.jidfileAli",
"as of `jidfile`: where the ID of the created jail is written.File that receives the numeric identifier o",
"f the jail once the server runs inside it.UWSGI_JSONAlias of `json`: applies the options found in anothe",
"r JSON document.Reads a further JSON file at this point and applies the members of its `uwsgi` object, o",
"r of another object given as `file:name`.Nested objects are dropped. With the jansson reader fractions a",
"re dropped as well, and of a repeated member only the last value is seen: write an array for options tha",
"t may occur several times.jvm&ujvm.classesJava class that each worker loads without calling anything in ",
"it; repeatable.&ujvm.classpathJar file or directory in which Java classes are searched after the current",
" directory; repeatable, one per line.&ujvm.main_classesJava class whose static main method every worker ",
"calls after it has created its virtual machine; repeatable.&ujvm.optsOne argument for the Java virtual m",
"achine, such as -Xmx512m; repeat it for each further argument.&ujwsgi.appJava class that answers request",
"s in the JWSGI style, with an optional method after a colon (default `application`).&uwsgi.linux_ksmMADV",
"_MERGEABLEOffers memory for merging of identical pages to the Linux kernel, in a worker after every N re",
"quests and in the master after every N rounds.N is 1 for the bare option on the command line. It has an ",
"effect only while KSM is running in the kernel.&uwsgi.lazyOld mode in which every worker imports the app",
"lication for itself and a graceful reload restarts only the workers.Off by default and best left so: laz",
"y-apps gives the separate imports without the side effect. In this mode a graceful reload, by HUP or by ",
"touching a file, merely makes the workers restart, so changes of the configuration are never picked up u",
"ntil the instance is stopped and started. Memory cannot be shared between workers either. Writing both l",
"ines together adds nothing to lazy alone.; only for old set-ups, others use lazy-apps\nlazy = true&uwsgi",
".lazy_appsMakes each worker import the application after it was forked, where by default the master does",
" so once for all.Costs memory, as nothing is shared between processes, and start time, as the import hap",
"pens once per worker. In return every respawned worker picks up new code, which chain reloads and touch-",
"workers-reload depend on, and connections or threads opened during import are not inherited across a for",
"k. Spoolers and mules do not see functions that only the application module registers; import those with",
" spooler-import or shared-import.lazy-apps = true\nneed-app = true\ntouch-chain-reload = /srv/shop/reloa",
"dRead more options from an entry in an LDAP directory, addressed by an ldap:// URL, as soon as the line ",
"is met.The first entry found is used, and in it the attributes whose names begin with uWSGI. No entry or",
" no such attribute makes uWSGI exit at startup.Print the attribute definitions that an OpenLDAP server n",
"eeds to hold such configurations, then exit.Print the same definitions as `ldap-schema` in LDIF, the for",
"m that cn=config servers import.Joins a cluster, written as name, own address, valor and `cipher:secret`",
" with spaces between, optionally followed by an initialisation vector.The member with the highest valor ",
"becomes the lord; valor 0 makes a pure voter. All members need the same cipher and secret. Old ciphers s",
"uch as bf-cbc make uWSGI exit at startup with OpenSSL 3; aes-128-cbc works. Each member must also list i",
"ts peers with `legion-node`.Runs another program, after a leading legion name, only while this instance ",
"is lord of that legion.Schedules a command like `cron`, prefixed by a legion name, that runs only while ",
"this instance is lord there.A legion that is never declared raises no error; the command just never runs",
".Like `curl-cron`, with the name of a legion in front, so that only the node that leads it performs the ",
"request.Cluster name and action to perform when this member is shut down.&uwsgi.legion_death_on_lord_err",
"orNumber of seconds for which a member withdraws when one of its `legion-lord` actions fails; 0, the def",
"ault, ignores failures.&uwsgi.legion_freqNumber of seconds between two announcements to the other cluste",
"r members; 3 when absent or 0.Cluster name and action to perform once, at the moment enough members agre",
"e for the first time.Cluster name and action (such as `cmd:script`) to perform when this member has been",
" elected.Known actions are cmd, exec, signal, log and alarm, and plugins may add some. The cluster must ",
"be declared above. An action without a colon makes uWSGI exit at startup.Joins a cluster whose members f",
"ind each other by multicast; the fields are those of `legion`, with a group as the address.The group add",
"ress is registered as the only peer, so that no `legion-node` lines are needed.Cluster name and UDP addr",
"ess of one further member to which announcements are sent.The cluster must be declared above, otherwise ",
"startup fails. The address needs a port.Cluster name and action to perform whenever an unknown member is",
" heard.Cluster name and action to perform whenever a member has been silent for too long.A member that a",
"nnounces its own end is removed without this action.Cluster name and number of agreeing votes, the own o",
"ne included, that an election needs.Cluster name and a text that this member attaches to its announcemen",
"ts for the others to read.&uwsgi.legion_scroll_list_max_sizeRoom in bytes for the collected texts of all",
" cluster members; 32768 by default.It is used when the cluster is declared, so it must come before the `",
"legion` line.&uwsgi.legion_scroll_max_sizeRoom in bytes for the elected member's text; 4096 by default a",
"nd 65535 at most.Cluster name and action to perform when the server opens its socket for the cluster.&uw",
"sgi.legion_skew_toleranceNumber of seconds by which an announcement's timestamp may be in the past befor",
"e the message is discarded; 60 if not set or 0.Watches a self-detaching program by its pidfile, after a ",
"leading legion name, only while this instance is lord.Watches a program that uWSGI itself detaches, afte",
"r a leading legion name, only while this instance is lord.&uwsgi.legion_toleranceNumber of seconds of si",
"lence until another member is considered gone; 15 when absent or 0.Cluster name and action to perform wh",
"en this member stops being the elected one, also if the quorum is lost.Alias of `jail2`: a single name=v",
"alue parameter of a jail set up by libjail.&uwsgi.rl.rlim_maxMost address space, in megabytes, that any ",
"process of the instance may map before its allocations fail.There is no limit by default. Address space ",
"is what a process has reserved, usually several times what it really occupies, and it includes shared li",
"braries, thread stacks and mapped files. A Python program that hits the limit gets a MemoryError in the ",
"middle of a request, or the server fails to start with an allocation error. For a soft reaction choose `",
"reload-on-rss` or `reload-on-as` and keep their thresholds well below this one, otherwise they are never",
" reached. A trailing M is ignored, but `2G` is read as 2.limit-as = 2048\nreload-on-as = 1536&uwsgi.rl_n",
"proc.rlim_maxNumber of processes that the server's user may own, imposed through the kernel; too low a n",
"umber makes uWSGI start fewer workers.The kernel counts all processes and threads of that user on the ma",
"chine, not only those of the instance.&uwsgi.limit_postLargest Content-Length, in bytes, that a request ",
"may announce; bigger ones are dropped without a response.Without it there is no limit. The server closes",
" the connection and logs one line, it does not send status 413, so nginx reports 502 to the visitor; let",
" the proxy enforce the same or a smaller limit, for instance with client_max_body_size. Only the announc",
"ed length is compared: chunked bodies have none and pass. The value is a plain number of bytes. `50M` is",
" read as 50 and rejects practically every upload, and a negative number wraps around to no limit at all.",
"# 20 MB\nlimit-post = 20971520100&uwsgi.listen_queue2.0.18flagsIMMEDIATENumber of connections the kernel",
" may keep waiting on each socket until a worker accepts them.The default is 100. On Linux a value above ",
"`net.core.somaxconn` is fatal, so raise the kernel setting first, also inside containers. It is processe",
"d at the moment it is read, so placeholders are not expanded: `listen = %(backlog)` or `@(file)` gives a",
" queue of 0. A longer queue only absorbs bursts; when it fills constantly you need more workers. Watch i",
"t through the stats server.listen = 1024&uwsgi.load_file_in_cachePut the contents of a file into a cache",
" at startup under its path as key, optionally after the cache name and a space.&uwsgi.load_file_in_cache",
"_gzipLike `load-file-in-cache`, but the contents are compressed before they are stored.&uwsgi.lock_engin",
"eChoose System V semaphores for locks in place of the fastest method known to the platform.Any other wor",
"d is fatal.ipcsem&uwsgi.locksNumber of extra locks that the application can take across all processes, i",
"n addition to the one that always exists.&uwsgi.logging_options._4xxKeeps client errors, statuses 400 to",
" 499, in the log when disable-logging hides everything else.It adds requests, it does not filter. Withou",
"t disable-logging all requests are recorded anyway and the line changes nothing. Together with log-5xx a",
"nd log-slow it gives a compact error log that costs little on a busy site. The lines go to the same plac",
"e as the ordinary access log, so a req-logger receives them as well.disable-logging = true\nlog-4xx = tr",
"ue\nlog-5xx = truelog-output&uwsgi.logging_options._5xxKeeps server errors, statuses 500 to 599, in the ",
"log when disable-logging hides everything else.It only has a meaning next to disable-logging, since othe",
"rwise each request is recorded in any case. A worker that is killed by harakiri or that crashes never re",
"aches the point where the line is written, so such failures show up as separate server messages and not ",
"here. Usually set together with log-4xx.disable-logging = true\nlog-5xx = trueRaises one or more alarms,",
" separated by commas, for each message that a regular expression matches.The rules are tried in the orde",
"r of the file until a not-log-alarm rule matches. A name that is not declared makes uWSGI exit at startu",
"p, provided that at least one alarm exists; with none at all the rule has no effect and no message appea",
"rs.alarm = ops cmd:/usr/local/bin/notify\nlog-alarm = ops MemoryError&uwsgi.log_backupnameFile name that",
" a full log is renamed to during rotation, in place of the time-stamped default.Without it each rotation",
" leaves a new file whose suffix is the current time in seconds. With it there is always exactly one olde",
"r file, because the next rotation overwrites the previous copy. The name should be absolute and on the s",
"ame file system as the log, as the server uses a plain rename. It has no effect unless log-maxsize or to",
"uch-logrotate triggers a rotation of the file of logto, logto2 or daemonize.logto = /var/log/shop/uwsgi.",
"log\nlog-maxsize = 50000000\nlog-backupname = /var/log/shop/uwsgi.log.1&uwsgi.logging_options.bigRespons",
"e size in bytes from which a request is recorded even though request logging is disabled.Puts the curren",
"t time in front of every message of the server, in the default form or in a strftime pattern of your own",
".The values true, 1, on and yes choose the default form. Any other text counts as a pattern, even false ",
"or 0, so `log-date = false` prints the word false before each line; remove the line to switch the prefix",
" off. In a file every percent sign has to be doubled, because single ones are consumed as magic variable",
"s before the pattern is seen. Application output that does not pass through the server's own logging get",
"s no date.log-date = %%Y-%%m-%%d %%H:%%M:%%S&uwsgi.log_drain_rulesThrows away messages that match the re",
"gular expression.Alarms look at a message before it is thrown away. Access lines pass through untouched ",
"once they have a pipe of their own, which req-logger creates.&uwsgi.requested_log_encodersTransforms eac",
"h message before it is written, by adding one step such as prefix, format, json or gzip to a chain.Writt",
"en as the encoder's name, optionally `:` and a logger identifier to restrict it, then a space and its ar",
"gument. The built-in ones are prefix, suffix, nl, format and json, plus gzip and compress in builds with",
" zlib; an unknown name makes uWSGI exit at startup.log-encoder = json {\"time\":${unix},\"text\":\"${msg",
"}\"}\nlog-encoder = nl&uwsgi.log_filter_rulesKeeps only messages that match at least one of the given re",
"gular expressions and discards the others.Repeat it to accept several patterns; log-drain is applied fir",
"st. Access lines are not touched once req-logger gives them a pipe of their own.&uwsgi.logformatTemplate",
" of the line written per request, in which `%(name)` stands for a property of the request.Known names ar",
"e among others method, uri, proto, status, size, msecs, addr, host, user, uagent, referer, pid, wid, tim",
"e, ftime, `var.X` for request variables and `metric.X`; an unknown name prints a dash. It replaces the b",
"uilt-in line completely, so `log-micros` and the memory report lose their effect on it. A placeholder of",
" the configuration with the same name wins and inserts a constant. Client text such as uagent is not esc",
"aped, which makes hand-written JSON lines forgeable.log-format = %(addr) [%(ltime)] \"%(method) %(uri)\"",
" %(status) %(size) %(msecs)mslogging&uwsgi.logformat_strftimeAlias of `logformat-strftime`: prints `%(ft",
"ime)` in the pattern given by `log-date`.&uwsgi.logging_options.ioerrorRecords a request during which bo",
"th reading and writing failed at least once, even though request logging is disabled.Both kinds of failu",
"re are needed. A client that merely goes away while the response is written does not trigger it.&uwsgi.l",
"og_master2.0.5.1MASTERMASTER|LOG_MASTERSends what workers print through a pipe to the master, which beco",
"mes the only process that writes the log.Off by default. Central writing is what makes filters, routes, ",
"encoders, extra loggers and log alarms possible, so the options for those (logger, log-route, log-filter",
", log-encoder and others) switch it on by themselves, together with the master. A message longer than lo",
"g-master-bufsize, 8192 bytes by default, is cut. An explicit master = false elsewhere in the file silent",
"ly defeats it.master = true\nlog-master = true\nlogto = /var/log/shop/uwsgi.log&uwsgi.log_master_bufsize",
"Size in bytes of the buffer through which the master reads one message, 8192 by default; longer ones are",
" cut.&uwsgi.log_master_req_streamMakes the separate pipe for access lines a byte stream instead of one t",
"hat preserves message boundaries.&uwsgi.log_master_streamMakes the pipe between workers and master a byt",
"e stream instead of one that preserves message boundaries.&uwsgi.log_maxsizeLOG_MASTERSize in bytes abov",
"e which the master renames the file of logto, logto2 or daemonize and starts a fresh one.Zero, the defau",
"lt, means that the file grows indefinitely. The number is plain bytes: suffixes are dropped, so `100m` w",
"ould rotate at every check. The renamed file gets the time in seconds as its suffix unless log-backupnam",
"e is set, and old ones are never deleted. It has no effect on `logger = file:` destinations, which have ",
"a maxsize key of their own, and it needs the master, which it enables.logto = /var/log/shop/uwsgi.log\nl",
"og-maxsize = 50000000&uwsgi.log_microsPrints the duration in the standard access line in millionths of a",
" second; a custom log-format ignores the switch.Alias of `log-date`: puts a text of your choice, read as",
" a strftime pattern, before each server message.&uwsgi.log_reopenOpens the file named by logto, logto2 o",
"r daemonize anew when uWSGI restarts itself, instead of keeping the inherited descriptor.After privilege",
"s were dropped the reopening happens as the unprivileged user, so a file that root created may be out of",
" reach and startup then fails.&uwsgi.requested_log_req_encodersSame as `log-encoder`, for access lines t",
"hat travel through the separate request log.&uwsgi.log_req_routeSends access lines that match a regular ",
"expression to the request logger with the given identifier.&uwsgi.log_routeSends messages that match a r",
"egular expression to the logger with the given identifier.The identifier comes first, then a space, then",
" the pattern. The logger must be declared with that same identifier; if there is none, the rule is silen",
"tly skipped. A routed message no longer reaches the loggers that have no identifier, but several routes ",
"may match and each of them gets a copy. A pattern that does not compile makes uWSGI exit at startup. Bui",
"lds without PCRE lack it.logger = errors file:/var/log/shop/errors.log\nlog-route = errors (ERROR|CRITIC",
"AL)&uwsgi.logging_options.sendfileRecords responses transmitted with the kernel's file copy call even th",
"ough request logging is disabled; offloaded transfers do not count.&uwsgi.logging_options.slowResponse t",
"ime in milliseconds from which a request is written to the log even though request logging is disabled.Z",
"ero, the default, switches the threshold off, and text such as true also reads as zero. It only brings b",
"ack requests that disable-logging would hide: as long as normal request logging is active, every request",
" is logged anyway. Combine it with log-4xx and log-5xx to keep a short log of the interesting traffic.di",
"sable-logging = true\nlog-slow = 1500\"socket\"Ships every line the server prints to a remote or UNIX da",
"tagram collector at the given address.\"syslog\"Hands the server's messages to the local syslog daemon, ",
"under an optional identifier and facility written as `ident,facility`.&uwsgi.log_truncateEmpties the exi",
"sting log file when it is opened, where the default is to append.&uwsgi.logging_options.log_x_forwarded_",
"forShows the proxy's X-Forwarded-For value as the client address in access lines.Useful behind a reverse",
" proxy, where otherwise each line carries the proxy's own address. The whole header is taken, including ",
"a list of several hops. Clients can send it themselves, so it proves nothing unless the proxy overwrites",
" it. The internal client address is replaced too, which means that route-remote-addr rules then match th",
"e forged text as well; the variable REMOTE_ADDR that the Python application sees stays as it was.http-so",
"cket = 127.0.0.1:8000\nlog-x-forwarded-for = true&uwsgi.logging_options.zeroRecords requests whose respo",
"nse had an empty body even though request logging is disabled.logzmq\"zeromq\"Push each log line as a me",
"ssage to a ZeroMQ endpoint such as tcp://127.0.0.1:5555; the master is enabled for it.Alias of `log-date",
"`: starts each server message with the time.Permission bits, as three octal digits, that are put on the ",
"log file each time it is opened at startup.The value needs exactly three digits between 0 and 7; a leadi",
"ng zero such as 0640 makes uWSGI exit at startup with an error. Write it only once, because a second occ",
"urrence adds its digits to those of the first instead of replacing them.&uwsgi.logfile_chownGives the op",
"ened log file to the user and group that the server switches to.Without it a file opened by root through",
" `logto` or `daemonize` stays root's. Writing continues, because the descriptor is already open, but reo",
"pening fails: with `log-reopen` a reload then makes uWSGI exit, and after `touch-logreopen` every furthe",
"r line is lost silently. So it belongs to any combination of `uid`, a log file and rotation. It is a swi",
"tch, not a place for names: `logfile-chown = www-data` merely turns it on, and the owner always comes fr",
"om `uid` and `gid`. Has no effect if the server is not started as root.logto = /var/log/uwsgi/shop.log\n",
"uid = www-data\ngid = www-data\nlogfile-chown = trueAlias of `log-format`: template of the line written ",
"per request.Both spellings fill the same variable, so if a file contains both, the later one wins and th",
"e other is silently lost. Names in `%(...)` are filled in for each request; anything else is copied unch",
"anged. A single percent sign in front of another character is taken by the magic variables of the config",
"uration reader before the template is looked at: double it if it is meant literally. Requests that are n",
"ot logged because of `disable-logging` are not formatted either. Prefer one spelling throughout a projec",
"t.logformat = %(method) %(uri) %(status) %(msecs)msPrints `%(ftime)` of the request template in the patt",
"ern given by `log-date`.Without a pattern in `log-date`, or when the template contains no `%(ftime)`, no",
"thing changes.Destination for the output of the server and of the application, given as a type and its a",
"rgument, with an optional identifier in front.Typical types of a default build are file, fd, stdio, sock",
"et, syslog, rsyslog and redislog; an unknown type makes uWSGI exit at startup. A word in front of the ty",
"pe becomes an identifier only if it is purely alphanumeric, and a logger that has one receives nothing u",
"ntil log-route points at it. The rotation options log-maxsize and touch-logrotate do not act on these fi",
"les: use the keys of the file logger instead, as in the example. A missing directory is not reported; th",
"e lines are lost.logger = file:logfile=/var/log/shop/server.log,maxsize=20000000&uwsgi.loggers_listPrint",
"s the names of the logger types that this binary and its loaded plugins provide.Alias of `req-logger`: n",
"ames where access lines go, apart from the rest of the output.Alias of `logger-list`: prints which logge",
"r types are available.&uwsgi.logfileFile that receives all log output from startup on, or host:port of a",
" UDP receiver.Opened with the privileges of the user who starts uWSGI before `uid` is applied, so it may",
" be in a directory that only root can write to. Any colon in the value makes it a network address, even ",
"inside a path. A missing directory makes uWSGI exit at startup. With `daemonize` it is ignored, because ",
"that option names a log of its own. Relative paths are resolved before `chdir`. The file grows without b",
"ound unless `log-maxsize` or logrotate with `touch-logreopen` cares for it; after a change of user reope",
"ning needs `logfile-chown`, and renaming a directory that this user may write to.logto = /var/log/uwsgi/",
"shop.log\nlogfile-chown = true\ntouch-logreopen = /run/shop/logreopen&uwsgi.logto2File, or host:port of ",
"a UDP receiver, that receives the log output once privileges are dropped.The file is created by the unpr",
"ivileged user, therefore reopening and rotating it work without `logfile-chown`, but the user must be ab",
"le to write to the directory. Messages from before that moment go to the terminal or to `logto`; both ma",
"y be used together, and so may `daemonize`, whose file then holds only the first lines. It is opened bef",
"ore `chdir`, so a relative path is relative to the directory in which the server was launched. A file th",
"at cannot be opened makes uWSGI exit at startup.uid = www-data\ngid = www-data\nlogto2 = /var/log/shop/u",
"wsgi.log&uwsgi.loopMain loop that workers run in place of the default one.Normally set for you by option",
"s such as gevent or asyncio. An engine that no loaded plugin provides makes uWSGI exit at startup, or wi",
"th a master makes workers die and respawn indefinitely; async, gevent, asyncio and tornado also demand a",
"sync with at least two cores.simplegoroutinedumb&uwsgi.loop_listPrints which main loops this binary and ",
"its loaded plugins offer.Alias of `loop-list`: prints which main loops can be chosen.&ulua.filenameLua f",
"ile that returns a WSAPI handler, either a function or a table with a run function.One Lua state exists ",
"per core, so the file runs once for each thread or async slot. A file that fails to load stops the serve",
"r. Requests need modifier1 6; there is no fall-back from modifier 0.plugins = lua\nlua = app.lua\nhttp-s",
"ocket-modifier1 = 6&ulua.gc_freqarityrequiredNumber of requests per core between two full collections of",
" Lua's garbage, where 0 collects after each one.Release 2.0.31 declares it without an argument, so on th",
"e command line it can only mean 1; a number has to be written in a configuration file.&ulua.gc_performVa",
"lue that tells the collector to do whole cycles (not zero) where it would otherwise proceed in small ste",
"ps (0).&ulua.loadAdditional Lua file that is run in every state before the application, for instance to ",
"register handlers; repeatable.&ulua.postforkmuleLua file to run in each mule right after it has been for",
"ked; repeatable.&ulua.postforkspoolerLua file to run in each spooler right after it has been forked; rep",
"eatable.&ulua.postforkworkerLua file to run in each worker right after it has been forked; repeatable.&u",
"lua.postloadLua file to run once the application has been loaded but before workers are forked; repeatab",
"le.Give the terminal to a Lua debug prompt in the first worker, for manual inspection.Like `lua-shell`, ",
"but the worker goes back to serving requests when the prompt is closed.Alias of `lua-shell`: debug promp",
"t in the first worker.Alias of `lua-shell-oneshot`: debug prompt that is offered a single time.&uwsgi.ma",
"nage_script_nameDerives the application from the request path, moving the longest matching mount point o",
"ut of PATH_INFO and into SCRIPT_NAME.Needed with `mount` unless the web server sends SCRIPT_NAME itself:",
" without it every path is answered by the first application. Comparison is by whole path segments, so /s",
"hop matches /shop/cart but not /shopping. With HTTP sockets the empty SCRIPT_NAME that is otherwise adde",
"d disappears. Do not combine it with `ignore-script-name` when there are several mounts: the variable is",
" rewritten but the wrong application answers. Off by default; without mounts it has nothing to do. In ng",
"inx pass the full path on.mount = /shop=shop.wsgi:application\nmanage-script-name = true&uwsgi.map_socke",
"tReserve a socket for some workers, as `socket number:worker[,worker...]`.Sockets count from 0 in the or",
"der of their lines, workers from 1 to `processes`. The workers not listed close that socket, so a heavy ",
"entry point can get its own pool and leave the rest of the site responsive. Sockets without a mapping st",
"ay open to all. A worker number outside the range or a missing colon makes the process exit when it star",
"ts. Check that each socket still has at least one worker after you lower `processes`.socket = 127.0.0.1:",
"3031\nsocket = 127.0.0.1:3032\nmap-socket = 0:1,2,3\nmap-socket = 1:4&uwsgi.master_processRun a supervis",
"ing process that respawns workers, handles reloads and serves features such as statistics and timers.Ena",
"ble it in practically every production setup. Without it nothing restarts a dead worker, and the server ",
"warns at startup. More than a hundred other options (statistics, cron, mules, spooler, touch files) swit",
"ch it on implicitly; an explicit `master = false` anywhere overrules them and silently disables those fe",
"atures. With it, SIGTERM means reload unless `die-on-term` is set, which surprises container managers. V",
"assals always get one, a plain Emperor needs none.master = true\nprocesses = 4\ndie-on-term = true&uwsgi",
".master_as_rootKeeps the master privileged; only workers and routers switch to the configured user.By de",
"fault uid and gid take effect before sockets are bound, which makes ports below 1024 and sockets in root",
"-owned directories fail. This line avoids that, and also lets the master reopen logs or reload with its ",
"old privileges. The price is a root process for the whole life of the server, which runs hooks and reads",
" the configuration with full privileges. drop-after-init, drop-after-apps or a shared-socket solve the p",
"ort problem with less exposure.master-as-root = true\nuid = shop\ngid = shop\nhttp-socket = :80&uwsgi.ma",
"ster_fifoNamed pipe through which the master accepts one-letter commands, such as r for a reload and q f",
"or a graceful stop.An existing file of that name is removed, and the pipe gets mode 0600. Further lines ",
"define alternatives, which the digits 0 to 9 select at run time. A relative path is resolved after `chdi",
"r`.&uwsgi.max_appsUpper bound of applications that one worker can hold, 64 by default.&uwsgi.requested_m",
"ax_fdNumber of file descriptors that each process may have open, set as both soft and hard limit.Without",
" it the limit inherited from the system applies, which suits most sites. Raising the hard limit takes ro",
"ot, and by default the number is applied only behind the switch to `uid`, when root is gone; a refusal i",
"s just logged and the old limit stays. Lowering is the commoner use: routers such as `http` and async wo",
"rkers reserve memory for every possible descriptor, and containers often start with a limit of about a b",
"illion, which costs gigabytes. Under systemd LimitNOFILE does the same from outside.http = 0.0.0.0:8080\n",
"max-fd = 65536descriptors&uwsgi.max_requestsReplace a worker by a new one once it has answered this many",
" requests.A remedy against slow memory leaks; off by default. The worker is replaced after a request, an",
"d not before it has lived `min-worker-lifetime` (10 seconds), so small numbers do not cause a storm, yet",
" each replacement with `lazy-apps` loads the application again. Equal counters make all workers retire a",
"t about the same time; `max-requests-delta` spreads them. `reload-on-rss` reacts to the actual memory an",
"d is often the better choice.max-requests = 5000\nmax-requests-delta = 500&uwsgi.max_requests_deltaRaise",
" the limit of `max-requests` by this many requests for each further worker, so that they do not retire t",
"ogether.The first worker keeps the plain limit, the second gets one delta more and so on. Without `max-r",
"equests` it has no effect.How many request variables (CGI style headers and server values) one request m",
"ay hold.The default is 64; a proxy that adds dozens of headers may need more.variables&uwsgi.max_worker_",
"lifetimeAge in seconds after which the master asks a worker to finish its current request and be replace",
"d.Off by default. It must exceed `min-worker-lifetime` (10 unless changed), otherwise the server refuses",
" to start. The master only asks the worker to exit and sets no time limit: a worker stuck in a request s",
"tays, so keep `harakiri` as the safety net. All workers start together and therefore retire together unl",
"ess `max-worker-lifetime-delta` separates them. Plan for the reload time of the application when `lazy-a",
"pps` is used.max-worker-lifetime = 3600\nmax-worker-lifetime-delta = 60\nharakiri = 60&uwsgi.max_worker_",
"lifetime_deltaStagger age based restarts by letting each worker live this many seconds longer than the o",
"ne before it.&uwsgi.mem_collector_freqNumber of seconds between two memory measurements for the `evil-re",
"load-on-*` limits; 3 when absent or 0.&uwsgi.logging_options.memory_reportoptionaluwsgi_opt_set_intMeasu",
"re memory after each request and write address space and resident size into the request log.Each request",
" costs an additional look at the memory figures of the worker, so treat it as a diagnostic or monitoring",
" aid. `cheaper-rss-limit-soft` refuses to start without it unless one of the `reload-on-*` memory limits",
" is present. The numbers appear in the standard request line; a custom `log-format` prints them only whe",
"n it names the variables. Inside a chroot Linux needs /proc to be mounted. For automatic recycling use `",
"reload-on-rss`.memory-report = true\nreload-on-rss = 512&uwsgi.additional_metricsDeclares an additional ",
"metric, either by its bare name or as a key=value list with collector, type, interval and so on.The name",
" is required and may contain only letters, digits, dots, dashes and underscores. Spaces around the separ",
"ators produce keys that are ignored without a message, and a misspelled type is ignored too.&uwsgi.metri",
"cs_dirAlias of `metrics-dir`: keeps a file with the current number for every metric in this directory.&u",
"wsgi.metrics_dir_restoreAlias of `metrics-dir-restore`: continues from the numbers that an earlier run l",
"eft on disk.Raises an alarm or resets a value when the metric called `key` is at or above `value`.Both k",
"eys are mandatory and the metric must exist, otherwise the server does not start. `rate` is the least nu",
"mber of seconds between two alarms, `msg` replaces the metric's name as text, and `reset` is the value w",
"ritten back.Existing directory that receives one file per metric, whose content follows the current valu",
"e.The server refuses to start if the directory is missing. The name switches the metrics collector on.Co",
"ntinues counting from the numbers found in the files of `metrics-dir` when the server starts.&uwsgi.metr",
"ics_no_coresLeaves out the counters of individual threads or async slots, which shortens the list a lot ",
"on large instances.&uwsgi.mime_fileAlias of `mimefile`: suffix table used for the Content-Type of static",
" responses.File in the mime.types format that maps name suffixes to the Content-Type of static responses",
", /etc/mime.types by default on Linux.May be repeated to read several. A missing file is only reported, ",
"after which static responses carry no Content-Type.10&uwsgi.min_worker_lifetimeAge in seconds that a wor",
"ker must reach before request or memory limits may replace it, 10 by default.It also gates `reload-on-rs",
"s` and `reload-on-as`. Startup fails if it is not below a configured `max-worker-lifetime`.&uwsgi.modeFr",
"ee label that Python code finds as uwsgi.mode, for instance to tell staging from production.&up.wsgi_con",
"figPython module with the WSGI application, as dotted name plus an optional colon and object name.The do",
"tted name is imported, never opened as a path, so `app.py` or `site/app` causes ModuleNotFoundError. Wit",
"hout a colon the callable is `application`, or whatever `callable` says; with a colon, `callable` is ign",
"ored. A pair of parentheses calls a factory without arguments. The project directory must be importable,",
" by `chdir` or `pythonpath`. Errors leave a server that answers every request with 500, so add `need-app",
"`.chdir = /srv/site\nmodule = mysite.wsgi:application\nneed-app = true\"mongrel2\"Alias of `zeromq`: req",
"uest and reply endpoints of the Mongrel2 front end.mono&umono.appDirectory of an ASP.NET site, or key=di",
"rectory where the key is compared with the document root or with `mono-key`.&umono.assembly_nameLibrary ",
"with the glue classes between the server and ASP.NET, needed only if uwsgi.dll is in an unusual place.&u",
"mono.configConfiguration file that Mono reads before its virtual machine is created.&umono.exec.NET prog",
"ram to execute in each worker before the sites, with one optional argument after a colon.&umono.gc_freqN",
"umber of requests per core between two forced collections of .NET memory; 1, the default, collects every",
" time.&umono.indexDefault document name for directories, such as Default.aspx; repeatable and tried in o",
"rder.&umono.keyRequest variable (HTTP_HOST for instance) by which a site is chosen in place of DOCUMENT_",
"ROOT; repeatable, and the first one present is used.&umono.versionRuntime version that the just-in-time ",
"compiler is asked for, by default v4.0.30319.&uwsgi.mountsLoads a second or further application below a ",
"URL prefix, written as `prefix=application`.For Python the right side is `module:callable` or a file tha",
"t ends in .py or .wsgi; anything else is not recognised. With two or more mounts on http or http-socket ",
"add manage-script-name, because otherwise every path is answered by the first one. A missing equals sign",
" makes uWSGI exit at startup, and a prefix that occurs twice keeps its first application. With vhost the",
" prefix reads `host|/path`. An import error only surfaces as failed requests unless need-app is set.moun",
"t = /shop=shop.wsgi:application\nmount = /blog=blog.wsgi:application\nmanage-script-name = true&uwsgi.mo",
"unt_as_emperorFilesystem (type, device, directory, optional flags) that the Emperor mounts for each vass",
"al it spawned; a failure is only logged.&uwsgi.mount_as_rootFilesystem (type, device, directory, optiona",
"l flags) to mount with root privileges before the switch to `uid`.&uwsgi.mount_as_vassalFilesystem (type",
", device, directory, optional flags) to mount in the new process of each vassal; a failure cancels the v",
"assal.&uwsgi.mount_asapFilesystem to mount when the configuration has been read, written as type, device",
", directory and optional flags with spaces between.All options of this group use the form `type device d",
"irectory [flag,flag [data]]`, for example `tmpfs none /srv/jail/tmp`. Works on Linux and FreeBSD and nee",
"ds root. This phase is repeated on each reload.&uwsgi.mount_in_jailFilesystem (type, device, directory, ",
"optional flags) to mount when the main start routine begins.&uwsgi.mount_post_jailFilesystem (type, devi",
"ce, directory, optional flags) to mount as root inside a newly entered namespace or jail.&uwsgi.mount_pr",
"e_jailFilesystem (type, device, directory, optional flags) to mount on the first start, before chroot an",
"d namespaces.Add one background process that runs a Python script or function, or waits for messages whe",
"n no value is given.Mules are numbered from 1 in the order of their lines and are restarted by the maste",
"r, which is enabled implicitly; an explicit `master = false` disables the feature silently. A script giv",
"en here should loop indefinitely. A bare mule serves messages and uwsgi signals with the functions of th",
"e loaded application, and with `lazy-apps` it has none of them: the message arrives and nothing runs. Gi",
"ve it a script of its own in that case.mule = /srv/mysite/worker_mail.py\nmule =&uwsgi.harakiri_options.",
"mulesKill a mule when one of its signal handlers takes longer than this many seconds.&uwsgi.mule_msg_rec",
"v_sizeSize in bytes of the receive buffer of the sockets that carry messages to mules.&uwsgi.mule_msg_si",
"zeSocket buffer, in bytes, of the queues through which mules receive messages.Raise it when the log repo",
"rts that the mule message queue is full.60&uwsgi.mule_reload_mercySeconds a mule may take to exit at rel",
"oad or shutdown before it is killed; 60 by default.Add this number of bare mules, processes that wait fo",
"r messages and signals.The count is added to the mules of `mule` lines.&uwsgi.multicast_groupAccepted fo",
"r the sake of old configurations; 2.0.31 stores the group address and never uses it.It still switches th",
"e master on. For clustering over multicast use `legion-mcast`.socket-tuning&uwsgi.multicast_loopNumeric ",
"value 1 (the default) lets multicast datagrams also reach listeners on the sending host, 0 prevents it.&",
"uwsgi.multicast_ttlNumber of router hops that multicast datagrams of the server may cross; 1 by default,",
" which keeps them in the local network.hops&use_nagiosClient mode: probe the first configured socket and",
" exit with the output and status codes of a monitoring plugin.&uwsgi.nsStarts the server inside fresh Li",
"nux mount, pid, IPC and host name namespaces with the given root directory, optionally `:hostname`.&uwsg",
"i.ns_keep_mountMount that stays visible inside the jail of `namespace`, as one path or as `outside:insid",
"e`.&uwsgi.ns_netAdds an isolated network stack to the jail of `namespace`; any non-missing value switche",
"s it on.&uwsgi.need_app2.0.28Refuse to run when no application could be loaded, ending with exit code 22",
".Without it an import error leaves the server up in dynamic mode, with every request answered by a 500 a",
"nd health checks of the port still green. With `lazy-apps` the check happens inside the workers, and the",
" master shuts the whole instance down. Routers, Emperors and instances that load applications on demand ",
"must not have it. Supervisors and containers then see the failure and can restart or roll back.module = ",
"mysite.wsgi:application\nneed-app = trueExtension without which the server refuses to start.Takes the sa",
"me names as plugin, also several with commas, and differs only on failure: instead of printing a message",
" and continuing it exits with code 1. That turns a missing package into a visible error at deployment in",
"stead of a server that answers every request with one. A plugin that is already compiled in is treated a",
"s a failure too, because no file for it is found; leave the line out for pip builds.need-plugin = python",
"3\nmodule = shop.wsgiExtensions without which the server refuses to start, separated by commas.&uwsgi.ne",
"ver_swapPins all memory of the server in RAM, so that none of it can be moved to the swap area; a refusa",
"l is logged only.&uwsgi.no_default_appRefuses requests that match no mount point and does not hand them ",
"to the application loaded first.By default the application that was loaded first answers everything that",
" nothing else matches. With this flag such requests get an error. It is useful when several applications",
" are mounted and a wrong SCRIPT_NAME or host should be noticed and not end up in a foreign site. It is n",
"o protection on a public uwsgi socket, because clients of that protocol can still name a file to load. P",
"erl and Ruby applications behind a plain modifier 0 also lose their fallback.mount = /shop=shop.wsgi\nmo",
"unt = /blog=blog.wsgi\nmanage-script-name = true\nno-default-app = true&uwsgi.no_defer_acceptLets TCP li",
"steners report a connection as soon as it is made, not only when the client has sent data.Linux servers ",
"bind TCP sockets with deferred acceptance by default: the kernel wakes a worker only when the first byte",
"s have arrived, for up to `socket-timeout` seconds. That spares workers from idle clients, but it breaks",
" protocols in which the server speaks first and it confuses some health checks and load balancers that o",
"pen a connection without sending anything. UNIX sockets are unaffected, and the statistics server is exe",
"mpt anyway. For a single listener there is `undeferred-shared-socket`, so that the others can keep the s",
"aving.http-socket = 0.0.0.0:8080\nno-defer-accept = true&uwsgi.no_fd_passingIgnore file descriptors that",
" a client sends along with a uwsgi request over a UNIX socket.Alias of `harakiri-no-arh`: the Python `af",
"ter_req_hook` runs without a deadline.Alias of `harakiri-no-arh`: no deadline for the Python `after_req_",
"hook`.&uwsgi.no_initgroupsDo not take over the supplementary groups of the account named by `uid`; start",
" with none instead.&uwsgi.no_orphansAsks the kernel to kill each worker instantly if the master process ",
"disappears.Protects against workers that keep the port occupied after the master was killed. The kill is",
" immediate, so running requests are lost; workers of 2.0.31 also leave on their own once they notice the",
" loss, so it is rarely needed any more. It works on Linux only and needs `master = true`; in an instance",
" without master it has no effect and says nothing. Off by default. Children that the application itself ",
"started are not covered.master = true\nno-orphans = true&uwsgi.no_serverEnds the process successfully on",
"ce the applications are loaded, without opening a socket, which makes it a start test for a configuratio",
"n.&Py_NoSiteFlag!__CYGWIN__Starts Python without its site module, so without site-packages.Packages of a",
" virtual environment set with `home` cannot be imported then.&uwsgi.no_threads_waitLet a stopping worker",
" exit immediately without joining its request threads first.Alias of `not-log-alarm`: an exception that ",
"suppresses later log alarms.Ends the search for log alarms when a message matches, so that rules further",
" down do not fire.The value has the form of log-alarm, alarm names included, although every later rule i",
"s skipped and not just those of the named alarms.notfound&uwsgi_notfound_log_enabledWrite a request log ",
"line also for the 404 responses of the notfound plugin, which is silent by default.&uwsgi.notify_socketP",
"ath of a UNIX datagram socket on which the master receives notifications, and which it names to subscrip",
"tion servers for their replies.Alias of `namespace`: root directory of a jail built from Linux namespace",
"s.Alias of `namespace-net`: gives the jail its own isolated network stack.&uwsgi.offload_threadsAlias of",
" `offload-threads`: count of helper threads per worker for slow transfers.Number of helper threads in ea",
"ch worker that finish slow transfers, so that the worker itself can take the next request.None by defaul",
"t. With at least one, static files, files returned by the application and the http, uwsgi and similar ro",
"uting actions are handed over once the headers are ready. One thread serves many transfers because it ne",
"ver blocks; more than a few bring nothing. The offload transformation needs this line: without it every ",
"request that reaches the transformation dies. Offloaded responses do not count as sendfile ones in the l",
"og.static-map = /media=/srv/shop/media\noffload-threads = 2&up.optimizeOptimisation level of the Python ",
"interpreter: 1 removes assert statements, 2 docstrings as well.Same meaning as -O and -OO of python; 0, ",
"the default, keeps everything. Code that relies on assert for checks, or libraries that build help texts",
" or grammars from docstrings, breaks silently. The speed gain is small. The value must be a digit, becau",
"se `true` is read as 0 and has no effect. Set it before caches of byte code are shipped, since each leve",
"l has files of its own.optimize = 1level&uwsgi_pam_serviceOpen a PAM session under this service name bef",
"ore root is dropped, so that limits and mounts of PAM modules apply.The session is opened for the user o",
"f uid unless pam-user names another; without either, root is refused. A PAM failure makes uWSGI exit at ",
"startup.uid = www-data\npam = uwsgi&uwsgi_pam_userAccount in whose name the PAM session is opened, when ",
"it should differ from the one the server runs as.&up.pasteURI of a Paste Deploy description, normally co",
"nfig: followed by the path of an ini file, whose application is served.The text goes unchanged to `paste",
".deploy.loadapp`, so the `config:` prefix and an absolute path are needed. A missing package or a faulty",
" file makes uWSGI exit with exit code 22. The logging sections of the file are skipped unless `paste-log",
"ger` is set. If the same ini file also has a `[uwsgi]` section, `ini-paste` saves a line. Common for Pyr",
"amid and OpenStack services.paste = config:/etc/site/production.ini\npaste-logger = true&up.paste_logger",
"Configures Python logging from the ini file named in `paste`, before the application is built.Runs `logg",
"ing.config.fileConfig` on the file, which must therefore have the loggers, handlers and formatters secti",
"ons; an error is printed and start-up continues. The first seven characters of the `paste` value are cut",
" off to get the path, so a value without the `config:` prefix names a wrong file. Without a Paste applic",
"ation it has no effect.&up.paste_nameKnown only to the 2.1 development tree: name of the application to ",
"take from the Paste Deploy file.SIGTSTPMake the running server whose pid is in this file stop accepting ",
"requests, or continue if it is paused (SIGTSTP).Translates regular expressions of routes, log filters an",
"d similar options into machine code if the PCRE library can do so.Speeds up configurations with many `ro",
"ute` lines at the price of a little memory. There is no way to switch it off once the name is present: t",
"he value is never looked at, so `pcre-jit = false` enables it too; delete the line. Its place in the fil",
"e does not matter, because it takes effect as soon as it is read and expressions are compiled afterwards",
". If the library was built without such support, nothing happens and nothing is reported. Builds without",
" PCRE do not know the name.pcre-jit = true\nroute = ^/old/(.*)$ redirect-permanent:/new/$1&up.pecanConfi",
"guration file of a Pecan project whose application is served.&uperl.argv_itemSingle argument, spaces all",
"owed, for the application's @ARGV array; repeatable, and placed after those of `perl-args`.&uperl.argv_i",
"temsArguments, separated by spaces, that the application finds in its @ARGV array.&uperl.auto_reloadRelo",
"ad the instance when a loaded module has changed on disk, checked at intervals of at least this many sec",
"onds; for development only.Release 2.0.31 never records the time of the last check, so in fact the check",
" follows every request, whatever the number. Files are compared only when a request is handled, and it n",
"eeds the master.&uperl.auto_reload_ignorePath of a module, exactly as in %INC, whose changes do not caus",
"e a reload.&uperl.execPerl script to evaluate once while the server starts, before the application and o",
"f the workers; repeatable.&uperl.exec_post_forkPerl script to evaluate in each new process, for example ",
"to open database connections; repeatable.&uperl.locallibDirectory managed by local::lib from which modul",
"es are loaded in addition to the system's.&uperl.no_die_catchDo not install the handler that prints a De",
"vel::StackTrace for every die, for applications with error handling of their own.&uperl.no_plackLoad the",
" application file without the help of Plack, even where that module is installed.PERL_VERSION_STRINGShow",
" which Perl release the plugin was compiled against, then exit.&uwsgi.persistent_ipcsemLeave System V se",
"maphores in place when the server stops.&uphp.allowed_docrootPath prefix in which scripts may lie; once ",
"one is given, files outside of all of them are refused with 403.When any is present it replaces the chec",
"k against php-docroot. It is a comparison of text, so /srv/www also lets /srv/www2 pass; end the value w",
"ith a slash.&uphp.allowed_extEnding, dot included, that a file needs before it is run as PHP; anything e",
"lse is answered with 403.&uphp.allowed_scriptsFull path of a script that may be executed; as soon as one",
" is named, all others are answered with 403.&uphp.appSend every request to this one script, the usual fr",
"ont-controller setup.SCRIPT_NAME and PATH_INFO are empty for it. The path is not checked against the doc",
"ument root or the permitted suffixes. php-app-bypass makes exceptions.&uphp.app_bypassRegular expression",
" on REQUEST_URI; where it fits, the normal file lookup is used in place of the front script.&uphp.app_qs",
"Prefix that is put before the request path to form the QUERY_STRING of the front script, for instance q=",
".Alias of `php-ini`: the only configuration file that the interpreter reads.&uphp.append_configAlias of ",
"`php-ini-append`: an extra file of directives.&uphp.constantsDefine a string constant (NAME=value) that ",
"is visible to all scripts of the instance.&uphp.docrootDirectory below which scripts are looked up, what",
"ever the web server says.The path must exist when the server starts, otherwise startup fails. Without it",
" the DOCUMENT_ROOT sent by the web server is used, or else the current directory. Scripts whose real pat",
"h lies outside are refused with 403; releases before 2.0.17 did not check that properly (CVE-2018-7490).",
" The directory alone does not limit which files are executed: any file in it, an uploaded picture too, i",
"s run as PHP unless php-allowed-ext or php-app restricts it. Requests must carry modifier1 14.php-docroo",
"t = /srv/www/site\nphp-allowed-ext = .php\nphp-index = index.php&uphp.dump_configWrite the directives co",
"llected from `php-set` and from the appended files to the log at startup.&uphp.exec_afterPiece of PHP so",
"urce, without an opening tag, that is evaluated at the end of each request.&uphp.exec_beforePiece of PHP",
" source, without an opening tag, that is evaluated at the start of each request; if it fails the script ",
"is skipped.Alias of `php-exec-before`: source evaluated at the start of every request.Alias of `php-exec",
"-after`: source evaluated when the script has ended.&uphp.fallbackScript to execute, by its own path, fo",
"r a URL that matches no file, where a 404 would be sent otherwise.&uphp.fallback_qsName of the query par",
"ameter in which the fallback script receives the original path.&uphp.fallback2Like `php-fallback`, but t",
"he value starts with a slash, is appended to the document root and is also reported as SCRIPT_NAME.&uphp",
".indexFile name to run when the URL is a directory, for instance index.php; repeat it for further candid",
"ates, tried in order.There is no default: without it a directory is answered with 404.Use this php.ini a",
"lone in place of the one that PHP would find.Read one more file of PHP directives on top of the normal c",
"onfiguration; repeatable.&uphp.mountpointAssign a path to a URL prefix (prefix=path) for the PHP plugin.",
"Name under which the server presents itself to PHP extensions, for those that only work with servers the",
"y know.The normal name is uwsgi. The bytecode cache shipped with PHP refuses unknown names, which is why",
" people set apache here.php-sapi-name = apache&uphp.server_softwareText that scripts see as SERVER_SOFTW",
"ARE, where the default is uWSGI.&uphp.setOne php.ini line (directive=value) that overrides the configura",
"tion of the embedded interpreter.Repeat it once for each directive. The lines are collected before PHP s",
"tarts, after the files named by php-ini-append, and are handed over unchanged, so a misspelled directive",
" produces no error. They hold for all sites of the instance. Turn on php-dump-config to see in the log w",
"hat was handed over. Size limits of PHP are separate from those of the server: raise both limit-post and",
" post_max_size when large uploads must pass.php-set = date.timezone=Europe/Rome\nphp-set = memory_limit=",
"256M&uphp.varsExtra entry (NAME=value) for the $_SERVER array of every script, replacing one that the we",
"b server sent.&uwsgi.pidfileFile that receives the process id, written early with the privileges of the ",
"user who starts uWSGI.It is written before the application loads and before sockets are bound, so a seco",
"nd start that fails on the busy address has already overwritten it; `safe-pidfile` waits. `vacuum` does ",
"not delete it when `uid` is set. Relative paths refer to the launch directory, not to `chdir`. Missing d",
"irectories are fatal. Under systemd or in containers there is no need for one. Reload with `uwsgi --relo",
"ad FILE`.pidfile = /run/mysite.pid\nmaster = true&uwsgi.pidfile2File that receives the process id, writt",
"en after the switch to `uid` and `gid` and the change to `chdir`.The directory must be writable for the ",
"target user. `vacuum` removes this one also when `uid` is set.&uping.pingClient mode: ask the instance a",
"t this uwsgi address whether it answers, and report by exit status (0 means healthy).Exit status 1 means",
" no connection or no response in time, 2 that the instance answered with a warning message.&uping.ping_t",
"imeoutSeconds that `ping` waits for the connection and for the response (3 when not set).&uwsgi.pivot_ro",
"otSwap the root file system (Linux), written as the new root and the place for the old one, separated by",
" a space.The second directory is inside the first. Without the space startup fails. It is done at the fi",
"rst start only, not on reloads.Alias of `pivot-root`: changes the root file system on Linux, given as ne",
"w root, space, place of the old one.The spelling with the underscore is one of the few names that contai",
"n one, since keys are never normalised. Requires root and a mount namespace of its own, for which `unsha",
"re` is the usual companion. The directory that receives the old root must exist below the new one, and i",
"s best unmounted afterwards with a hook. Everything the site needs, from the interpreter to /proc for `m",
"emory-report`, must be reachable in the new tree.unshare = fs\npivot_root = /srv/jail /srv/jail/old_root",
"Give the terminal to a Devel::REPL session in the first worker, or evaluate the Perl source that is pass",
"ed as value.Like `plshell`, but the worker goes back to serving requests when the session is closed.Alia",
"s of `plugins`: one or more extensions to load at this point of the file.Failure to find one is reported",
" as UNABLE to load but does not stop the server, which then runs without a handler and fails each reques",
"t. Distribution packages split the languages and the http router into separate plugins, while a pip buil",
"d has Python embedded and needs no such line. The value is used as soon as the line is read, so placehol",
"ders like %(name) or $(NAME) are not expanded in it. need-plugin is the strict variant.plugin = python3\n",
"module = shop.wsgi&uwsgi.plugins_dirAlias of `plugins-dir`: additional place to look for extensions.&uws",
"gi.plugins_listAlias of `plugins-list`: prints which extensions are loaded or compiled in.Shared-object ",
"extensions to load, as names separated by commas.A name such as python3 stands for python3_plugin.so, se",
"arched first in each plugins-dir given above this line and then in the directory chosen at build time; a",
" name with a slash is used as a path. A plugin that cannot be loaded is only reported and uWSGI still st",
"arts, so prefer need-plugin. Put the line above the options of the plugin, otherwise those lose their si",
"de effects, and strict mode rejects them. Builds from pip contain Python already and merely print an err",
"or here.plugins-dir = /usr/lib/uwsgi/plugins\nplugins = python3,httpDirectory in which extensions are lo",
"oked up before the one chosen at build time.May be repeated; the directories are tried in the order of t",
"he file. Both this line and the plugin lines act while the file is being read. So write it above the plu",
"gin lines that need it, and do not use placeholders such as %(base) in it, since they stay literal. A di",
"rectory that does not exist is skipped, so a wrong path shows up only as a plugin that cannot be loaded.",
"plugins-dir = /opt/uwsgi/plugins\nplugin = python311Prints the extensions that are loaded or compiled in",
".&uwsgi.post_bufferingReads the whole request body before the application runs, and puts bodies of at le",
"ast this many bytes into a temporary file.Off by default, and `true` is read as 0, which is off again. S",
"maller bodies stay in a memory buffer. Buffered bodies can be read repeatedly, and a client is answered ",
"properly even when the application ignores the upload. Temporary files go to TMPDIR or /tmp. A number ab",
"ove `post-buffering-bufsize` enlarges the buffer that each core of each worker reserves, so stay at a fe",
"w kilobytes. With `harakiri` and threads in 2.0 a slow upload may be killed early when another request e",
"nds.post-buffering = 8192&uwsgi.post_buffering_bufsizeSize in bytes of the piece read at a time while a ",
"body is buffered; 8192 by default and never below `post-buffering`.One such buffer is reserved per core ",
"(thread or async slot) of every worker.&up.post_pymodule_aliasSame as `pymodule-alias`, but carried out ",
"later, right before the application is loaded, when the uwsgi module exists.Alias of `pythonpath`: one m",
"ore place where modules are searched.Writes a line of text to standard output while the configuration is",
" being applied.Placeholders, environment references and magic variables in the text are expanded first, ",
"which shows what a value becomes. The start continues afterwards. Since the output goes to the standard ",
"stream and not through the loggers, it is usually lost under a service manager that discards it. `iprint",
"` prints immediately when its line is read, before any such expansion.base = /srv/shop\nprint = base dir",
"ectory is %(base)Print a text that is compiled into the binary or a plugin under the given symbol name, ",
"and exit.Alias of `print-sym`: prints a text compiled into the binary, and exits.&uwsgi.prioScheduling p",
"riority (nice value, -20 to 19) of the server's processes, where lower numbers get more processor time.I",
"t is set after the switch to the unprivileged user in the usual order, so negative numbers are refused u",
"nless that switch is delayed; the refusal is only logged. One of the few integer options that accept a m",
"inus sign.priority&uwsgi.privileged_binary_patchReplaces the running server, while it still has root pri",
"vileges, by another program that receives the original arguments.The program takes over at the end of th",
"e pre-jail phase; nothing that follows in the configuration is ever reached.&uwsgi.privileged_binary_pat",
"ch_argShell command line that takes the place of the server process while it is still root.&uwsgi.numpro",
"cNumber of worker processes that the master forks to serve requests.Defaults to 1, which means that one ",
"slow request blocks all others. With 0, the port still accepts connections, but nothing answers them. CP",
"U bound Python sites do well with one or two workers per core; each one costs the memory of the applicat",
"ion, partly shared by copy on write unless `lazy-apps` is on. Combine it with `threads` for code that wa",
"its on databases, and with `cheaper` to scale down at night: `cheaper` must be lower than this number. I",
"n containers do not derive it from the CPU count of the host.master = true\nprocesses = 4\nthreads = 2&u",
"wsgi.procnameFixed name shown for all processes of the instance in place of the automatic ones.&uwsgi.pr",
"ocname_appendText put after the name of every process of the instance.&uwsgi.procname_masterName shown f",
"or the master alone, whatever the other processes are called.&uwsgi.procname_prefixText put directly in ",
"front of the name of every process of the instance.Text and a space put in front of the name of every pr",
"ocess of the instance.With the value mysite the list shows `mysite uWSGI worker 1`, so the space need no",
"t be typed, and could not be since trailing spaces are trimmed. Automatic names are enabled with it. It ",
"shares its variable with `procname-prefix`; the last one read wins. On Linux too long a text is not show",
"n, because the names must fit into the memory of the original command line.procname-prefix-spaced = mysi",
"te&uwsgi.profilerTrace the Python application and log each function call (pycall) or each executed line ",
"(pyline).The output is enormous and slows the site down; use it only while hunting a problem. Unknown wo",
"rds are ignored.pycallpyline&uwsgi.propagate_touchMakes a stopping worker send SIGHUP to the master when",
" it leaves its request loop.&uwsgi.protocolLanguage spoken on every plain `socket` line of the instance,",
" uwsgi when absent.Only `socket` lines are touched; listeners with the protocol in their name keep it. A",
"n unknown word makes uWSGI exit at startup with `unable to find protocol`. Beware of `protocol = http` t",
"ogether with the `http` router: the router forwards uwsgi packets to the first socket and every request ",
"fails. A dedicated name such as `http-socket` is usually clearer. The TLS variants exist only in builds ",
"with OpenSSL, and mongrel2 comes with the plugin of that name.socket = 127.0.0.1:8080\nprotocol = httpuw",
"sgipuwsgihttp11suwsgifastcgifastcgi-nphscgiscgi-nphraw&uperl.psgiPath of the .psgi or .pl file that retu",
"rns a Perl application, such as a Dancer or Mojolicious site.The file is loaded through Plack::Util when",
" that module is installed, and with a plain do otherwise. A failure to load is logged and the server kee",
"ps running without an application unless need-app is set. The plugin answers modifier1 5; in a build whe",
"re it is the only language, requests with modifier 0 reach it too, but not together with the Python plug",
"in. Each thread gets a Perl interpreter of its own, which costs memory and needs a Perl built with ithre",
"ads.plugins = psgi\npsgi = app.psgi\nhttp-socket-modifier1 = 5\nneed-app = true&uperl.enable_psgix_ioHan",
"d the client connection to the application as psgix.io, which WebSocket and other long-lived protocols n",
"eed.pty&upty.remoteClient mode: attach this terminal to the console that another instance offers at the ",
"given address, and start no server.&upty.commandShell command to start inside the first worker's pseudo-",
"terminal when that is created, for instance a shell.&upty.inputAccept keystrokes also from the terminal ",
"in which the server was started, and not from attached clients alone.&upty.logCopy what the pseudo-termi",
"nal shows into the normal log as well, where it would go to attached clients only.&upty.no_isigPass Ctrl",
"-C and Ctrl-Z on to the remote side and do not let them act on the local client.&upty.addrAddress at whi",
"ch other terminals can attach to the console of the first worker, for remote debugging sessions.It works",
" only with the master and only in worker 1. Whoever can connect controls that process's input and there ",
"is no password, so use a UNIX socket with narrow permissions. Set honour-stdin when the application has ",
"to read from the terminal.pty-socket = /run/app/pty.socket\npty-log = true&upty.uremoteLike `pty-connect",
"`, but in uwsgi packets, which also carry changes of the window size; made for the forkpty router.&uwsgi",
".pull_headersMoves a response header into a request variable, so that the client never gets it.Written a",
"s the header name, a space and the variable name; without the space uWSGI exits at startup. It lets the ",
"application talk to the server: a view sets a header, and the log line or a response-route rule picks up",
" the variable. A pulled header is removed permanently, so a later add-header or response-route rule has ",
"to send a replacement if the client needs one. With collect-header the client keeps it.pull-header = X-U",
"ser-Id USER_ID\nlog-format = %(addr) %(uri) user=%(var.USER_ID)&up.pumpModule with an application for th",
"e abandoned Pump interface.\"puwsgi\"uwsgi listener whose connections stay open for further packets inst",
"ead of closing after each one.Alias of `pyrun`: a script executed instead of the server.&up.auto_reloadS",
"econds between two searches for changed Python modules, after which a change reloads the server.Every wo",
"rker compares the modification times of all imported modules; a change makes the master reload the whole",
" server. Intended for development: it costs CPU time, and a half-copied deployment is loaded immediately",
". The value is a number, so `true` is 0 and leaves it off. Master and threads are enabled implicitly, `l",
"azy-apps` is not required. Templates and other files that are not imported go unnoticed; use `touch-relo",
"ad` for them.if-env = DEBUG\npy-auto-reload = 2\nendif =&up.auto_reload_ignoreFull dotted name of a Pyth",
"on module whose changes do not trigger `py-auto-reload`; may be repeated.Alias of `py-auto-reload`: seco",
"nds between two searches for changed code.if-env = DEBUG\npy-autoreload = 2\nendif =&up.call_osafterfork",
"Tells Python in each new process that it was forked, so that its signal handlers work there.Has nothing ",
"to do when `py-call-uwsgi-fork-hooks` is on.&up.call_uwsgi_fork_hooksRuns Python's own before-fork and a",
"fter-fork routines around every fork, so that locks and thread state are sane in the child.Recommended w",
"hen the application, an APM agent or Sentry starts threads or holds locks while it is imported in the ma",
"ster. Without it a worker may hang on a lock that was taken at the moment of the fork. Threads themselve",
"s still do not survive; use `lazy-apps` or a post-fork hook for those. Does the work of `py-call-osafter",
"fork` as well. Acts only with thread support, which is always on since 2.0.27.master = true\nenable-thre",
"ads = true\npy-call-uwsgi-fork-hooks = true&up.executablePath to report as sys.executable, by default th",
"at of the uWSGI binary.Needed by libraries such as multiprocessing that start a new interpreter by that ",
"name.py-executable = /srv/site/venv/bin/pythonAlias of `import`: extra code run before the application.&",
"up.master_check_signalsKnown only to the 2.1 development tree: presumably lets the master process run pe",
"nding Python signal handlers.&up.programnameAlias of `py-programname`: the path from which Python derive",
"s its prefix.Interpreter path that Python believes to have been started as, from which it derives its pr",
"efix.By default bin/python below `home`, otherwise the uWSGI binary.&up.sharedareaPYTHREE || Py_TPFLAGS_",
"HAVE_NEWBUFFERMakes a shared memory area backed by a Python bytearray of this number of bytes; may be re",
"peated.Alias of `py-executable`: the interpreter path that code finds in sys.executable.&up.tracebackerP",
"ath prefix of UNIX sockets, one per worker with its number appended, that print the Python stack of all ",
"threads to whoever connects.Also used by `harakiri` to log where a killed worker was stuck. Turns on mas",
"ter and threads.py-tracebacker = /run/site/trace.\nharakiri = 60&up.argvArguments, separated by spaces, ",
"that Python code finds in sys.argv after the program name.Quotes have no meaning; an argument cannot con",
"tain a space.pyargv = --settings productionAlias of `home`: the virtual environment to use.&up.pymodule_",
"aliasMakes a module, or a file if the right side has a slash, importable under another name, as alias=ta",
"rget.Resolved before the application is imported; a target that cannot be imported is fatal.pymodule-ali",
"as = settings=/etc/site/settings.pypypy&upypy.evalPython statements that PyPy runs once, before the work",
"ers start; may be repeated.&upypy.eval_post_forkPython statements that PyPy runs in every new process ri",
"ght after its creation; may be repeated.&upypy.execScript that PyPy runs once, before the workers start;",
" may be repeated.&upypy.exec_post_forkScript that PyPy runs in every new process right after its creatio",
"n; may be repeated.&upypy.homeDirectory of the PyPy installation or virtualenv; PYPY_HOME is asked when ",
"it is missing.One of the two is required. PyPy and CPython cannot be loaded into the same server.Ini fil",
"e that PyPy uses for both the server settings and the Paste application described in it.&upypy.libShared",
" library of PyPy to load when it is not found under `pypy-home` or in the standard places.&upypy.pasteIn",
"i file with a Paste application for PyPy, whose logging sections are applied too.&upypy.ppDirectory that",
" PyPy searches for modules, appended to the end of sys.path; may be repeated.Alias of `pypy-pp`: one mor",
"e directory with modules for PyPy.&upypy.setupPython script that replaces the built-in glue code between",
" uWSGI and PyPy.&upypy.wsgiApplication for PyPy as dotted module, with an optional colon and callable na",
"me (`application` by default).pypy-wsgi = mysite.wsgi:application&upypy.wsgi_fileScript whose `applicati",
"on` object PyPy serves.Python script that is executed with the uwsgi module at hand, in place of serving",
" requests.Switches to command mode: no sockets are used, a single worker runs the file from top to botto",
"m, and the instance exits with it. Standard input stays attached, so the script can talk to the terminal",
". A file that cannot be opened is an error with exit code 1. Useful for maintenance jobs that need uWSGI",
" caches, queues or RPC; leave it out of the configuration of a web service.chdir = /srv/site\npyrun = ma",
"intenance.pyTurns the first worker into a Python console, or runs the code given as value there.Like `py",
"shell`, but after the console is left the worker continues to serve requests.if-env = DEBUG\npython-auto",
"reload = 2\nendif =Directories are put at the front of sys.path, so the last line is searched first; the",
" current directory comes after them. Name the directory that contains the package, not the package itsel",
"f and not the `bin` of a virtual environment. Wildcards are expanded when the line is read, and a patter",
"n without match is kept literally. Often `chdir` alone is enough.python-path = /srv/site/src&up.rawPytho",
"n file whose application receives the bare socket number of every connection to a raw socket.Prints the ",
"version of the linked Python and exits; not for configuration files.&up.worker_overridePython script tha",
"t takes over the worker process and runs there in place of the request loop.Directory, or wildcard patte",
"rn of directories, that Python searches for modules; may be repeated.pythonpath = /srv/site/src\npythonp",
"ath = /srv/common&uwsgi.queue_sizeCreate one queue in shared memory for the application, with this numbe",
"r of slots.The product of the slots and `queue-blocksize` must be a multiple of the memory page size, us",
"ually 4096, or startup fails.slots&uwsgi.queue_blocksize2.0.12variable&uwsgi.queue_store_syncSize in byt",
"es of a slot in the shared queue, 8192 by default.&uwsgi.queue_storeFile that keeps the shared queue acr",
"oss restarts.Write the queue file to disk each time the master has completed this many cycles, about one",
" per second.&ur.rackPath of the config.ru file of a Ruby web application (Rails 3 and later, Sinatra and",
" others).Only one application can be loaded this way; a file that fails to load makes uWSGI exit immedia",
"tely. Requests belong to modifier1 7, so say so in the web server, or load the plugin alone. Request bod",
"ies are buffered (4096 bytes in memory, then a file), because Rack must be able to rewind them. Plain th",
"reads crash Ruby: with threads above 1 load the rbthreads plugin and set rbthreads. The garbage collecto",
"r runs after each request unless ruby-gc-freq says otherwise.plugins = rack\nrack = config.ru\nhttp-sock",
"et-modifier1 = 7\nruby-gc-freq = 20rados&urados.mountpointsPublish a pool of a Ceph cluster below a URL ",
"prefix, described by keys of which mountpoint and pool are required.The key config names the Ceph config",
"uration file, and timeout counts seconds. Uploads, deletions and pool creation over HTTP stay off until ",
"allow_put, allow_delete or allow_mkcol are given. Requests need modifier1 28.rados-mount = mountpoint=/o",
"bjects,pool=web,config=/etc/ceph/ceph.conf&urados.timeoutSeconds to wait for the Ceph cluster, where a m",
"ount has no timeout key; the value of socket-timeout applies when not set.&ur.railsDirectory of a Ruby o",
"n Rails application of the 2.x generation, from before such projects had a config.ru.The server changes ",
"into that directory and prints a warning when it finds a config.ru there; for everything newer use rack.",
"&uwsgi.raw_modifier1Number of the plugin (modifier1) that receives connections from `raw-socket` listene",
"rs.&uwsgi.raw_modifier2Second plugin selector (modifier2) for connections from `raw-socket` listeners.\"",
"raw\"Hand each accepted connection to the application unparsed, so that it can implement a protocol of i",
"ts own.&urrAddress of a plain TCP or UNIX proxy that copies the bytes of any protocol to a backend witho",
"ut looking at them.The routing key is the listening address itself. Needs a mapping such as `rawrouter-t",
"o`, and `master` when the instance has no effect else.master = true\nrawrouter = :2525\nrawrouter-to = 1",
"0.0.0.5:25&urr.cr.buffer_size&urr.cr.cheapMakes the rawrouter ignore its clients as long as no backend h",
"as subscribed, and again after the last one has left.&urr.cr.neventsLargest number of ready events that ",
"the rawrouter handles in one turn of its loop (default 64), not a limit on clients.&urr.cr.fallback&urr.",
"cr.static_node_gracetime&urr.cr.harakiriSeconds that a rawrouter process may need for one batch of event",
"s before the master kills it.&urr.cr.max_retriesHow many further connection attempts follow a refused on",
"e before the client is dropped (default 3).&urr.cr.processesNumber of rawrouter processes to start next ",
"to the workers (default 1).&urr.cr.quiet&urr.cr.stats_serverAlias of `rawrouter-stats`: where the JSON r",
"eport is offered.Address of a socket that answers each connection with a JSON report about the rawrouter",
".Address (UDP, or a UNIX datagram socket) where backends announce themselves to the rawrouter.&urr.cr.so",
"cket_timeout&urr.cr.static_nodesAddress of a fixed backend speaking whatever the clients speak; several ",
"lines take turns.Text that is put in front of the address of the listener to obtain the backend address,",
" normally a directory full of UNIX sockets.rawrouter-use-base = /run/sites/&urr.cr.use_cacheFinds the ba",
"ckend of each connection in a uWSGI cache, named by the value, where the entry stored under the address ",
"of the listener holds the address.cache2 = name=backends,items=100\nrawrouter-use-cache = backendsFuncti",
"on that turns the address of the listener into a backend address, written as modifier1, script and funct",
"ion name separated by colons.rawrouter-use-code-string = 0:mapper.py:lookupTemplate of the backend addre",
"ss, in which %s is replaced by the address of the listener.rawrouter-use-pattern = /run/sites/%%s.sockIn",
"dex of the socket of this same instance that receives the traffic of the rawrouter (0 is the first one).",
"Alias of `rawrouter-processes`: how many rawrouter processes are started.&urr.xclientGreets the backend ",
"(a mail server) with an XCLIENT line that carries the IPv4 address of the real client.Zerg server from w",
"hich the rawrouter obtains listening sockets that are already bound.&ur.gc_freqAlias of `ruby-gc-freq`: ",
"requests between two forced garbage collections.&ur.libdirRUBY19Directory in which the interpreter looks",
" for its standard library, before the directories known at build time; repeatable.&ur.rbrequireRuby file",
" to run right before the application is loaded, in each worker when lazy-apps is on; an error in it is o",
"nly logged.&urbts.rbthreadsAlias of `rbthreads`: several Ruby threads per worker.Alias of `rb-require`: ",
"Ruby file to run before the application.Give the terminal to an irb session in the first worker, or eval",
"uate the Ruby source that is passed as value.Like `rbshell`, but the worker goes back to serving request",
"s when the session is closed.Serve requests from several Ruby threads per worker, which Rack needs befor",
"e the threads setting (2 or more) can be used.With fewer than two threads the server exits at startup. W",
"ithout this loop engine, threads crash a Ruby worker.plugins = rack,rbthreads\nrbthreads = true\nthreads",
" = 8&uwsgi.rb_signal_timersAlias of `signal-rbtimer`: raises a uwsgi signal periodically from the timer ",
"tree of the master.&uwsgi.reforkAlias of `refork`: continue in a child process once the user has been ch",
"anged.&uwsgi.refork_as_rootAlias of `refork-as-root`: continue in a child process that still has root pr",
"ivileges.&uwsgi.refork_post_jailAlias of `refork-post-jail`: continue in a child process once the post-j",
"ail phase is over.&uwsgi.reaperAfter every request, collect all dead child processes so that none is lef",
"t as a zombie.Helps applications that start helper programs and never wait for them. The collection take",
"s any finished child, so code which wants an exit status, such as Python `subprocess` in another thread,",
" may lose it. One or more system calls are added to each request. The right cure is to wait for children",
" in the application; use this only for code you cannot change. It is unrelated to the master, which alre",
"ady looks after its workers.reaper = trueStarts a child once it has switched to the target user and cont",
"inues there, while the parent only waits for it.Starts a child while still root and continues in it, so ",
"that a fresh pid namespace from `unshare2` takes effect for the server.Continues in a child process at t",
"he end of the post-jail phase, which is how a pid namespace from `unshare` becomes active.SIGHUPTell the",
" running server whose pid is in this file to reload gracefully (SIGHUP), then exit.Meant for the command",
" line; in a configuration file it prevents startup.&uwsgi.reload_mercySeconds that daemons and vassals g",
"et to exit at reload or shutdown before they are killed.Often mistaken for the grace time of workers, on",
" which it has no influence: that is `worker-reload-mercy`, with its own default of 60. When unset, an Em",
"peror waits 30 seconds for its vassals, and attached daemons get only a few. Setting it low in the hope ",
"of faster deployments therefore shortens nothing as long as a worker is busy. Set both when you need a h",
"ard upper bound, below the stop timeout of your service manager.reload-mercy = 10\nworker-reload-mercy =",
" 30&uwsgi.reload_on_asAddress space in megabytes at which a worker exits after finishing its request and",
" is replaced.Off by default. The test is made when a request ends, never during one, and not before the ",
"worker has lived for `min-worker-lifetime` seconds (10 by default). Address space grows with threads and",
" mapped files without real memory being used, therefore `reload-on-rss` describes leaks better. A value ",
"at or above `limit-as` never fires, because allocations fail first. Without a master the worker is not r",
"eplaced. Suffixes: M is ignored, and G does not mean gigabytes.master = true\nreload-on-as = 1024&uwsgi.",
"reload_on_exceptionEnds a worker whose application lets an exception escape, so that the master replaces",
" it.The other requests in the threads of that worker are lost. With the flag on, exception handlers and ",
"the exception counters are bypassed.&uwsgi.reload_on_exception_reprClass and message together of an esca",
"ping exception upon which the worker is replaced; repeatable.In 2.0.31 only the message is used for the ",
"comparison, exactly as with `reload-on-exception-value`.&uwsgi.reload_on_exception_typeClass of an escap",
"ing exception upon which the worker is replaced; repeatable.In 2.0.31 the text is compared with the exce",
"ption's message and not with its class, so a class name will hardly ever match.&uwsgi.reload_on_exceptio",
"n_valueMessage of an escaping exception upon which the worker is replaced; the whole text must be equal.",
"&uwsgi.reload_on_fdDescriptor number whose readability triggers a graceful reload, optionally followed b",
"y `:bytes` to read and a log text after a space.&uwsgi.reload_on_pssReplace a worker after a request whe",
"n its proportional memory (PSS) exceeds this many megabytes; Linux only.&uwsgi.reload_on_rssResident mem",
"ory in megabytes at which a worker exits after finishing its request and is replaced.Off by default; a c",
"ommon remedy for slow leaks. The measurement happens at the end of a request only, so a single huge requ",
"est is not interrupted, and a worker younger than `min-worker-lifetime` seconds (10 by default) is spare",
"d. Pages shared with other workers count fully. Choose a threshold clearly above the size reached after ",
"a normal warm-up, or workers are recycled all the time. To stop a runaway in the middle of a request use",
" `evil-reload-on-rss`. The number is in megabytes: bytes pasted here disable the check in practice.maste",
"r = true\nreload-on-rss = 512&uwsgi.reload_on_ussReplace a worker after a request when its unshared memo",
"ry (USS) exceeds this many megabytes; Linux only.&up.reload_os_envCopies the process environment into os",
".environ again whenever an application is loaded.Raised a TypeError at start in versions before 2.0.29.D",
"rops a header by name from what the application sends.The value is only the name, without a colon, and l",
"etter case does not matter. May be repeated. Typical candidates are version banners and internal notes. ",
"Headers from add-header and from the addheader action stay, so the two options together replace a header",
" by a value of your own. A header that must be read before it is hidden is better served by pull-header.",
"rem-header = X-Powered-By\nrem-header = Server&uwsgi.remap_modifierLets the handler of one modifier answ",
"er for another, written as `from:to` and repeated with commas.Destination that receives only the access ",
"lines, separate from application output and server messages.The value is a logger type with its argument",
", for instance `file:/path`, and may begin with an alphanumeric identifier so that log-req-route can sel",
"ect it. May be repeated; every logger without an identifier gets each line. An unknown type makes uWSGI ",
"exit at startup, and the types on offer depend on the plugins compiled in. With disable-logging nothing ",
"arrives here, apart from requests that log-4xx, log-5xx or log-slow bring back. Writing it enables the m",
"aster and both of its log pipes.req-logger = file:/var/log/shop/access.log\nlogger = file:/var/log/shop/",
"server.logLook up a host name in DNS while the file is read and keep its IP address in a placeholder, as",
" `name=host`.A name that cannot be resolved makes uWSGI exit at startup. The address is not refreshed wh",
"ile the server runs.Alias of `collect-header`: copies a header the application sends into a variable.655",
"36&uwsgi.response_header_limitUpper bound in bytes for the header block of one response, 65536 by defaul",
"t.Runs an action just before the response headers leave, for requests whose URL path matches a regular e",
"xpression.Runs an action just before the response headers leave, for requests whose Host header matches ",
"a regular expression.Runs an action just before the response headers leave, provided that a test such as",
" `equal:`, `exists:` or `empty:` succeeds.The chain is evaluated once per response, after the applicatio",
"n has set status and headers and before they leave, which makes it the place for compression or for furt",
"her headers. Headers are not visible as variables by themselves: collect them with collect-header or pul",
"l-header first. The value is `test:argument action:arguments`; an unknown test or action makes uWSGI exi",
"t at startup. An action that breaks the chain also discards the body.collect-header = Content-Type REPLY",
"_TYPE\nresponse-route-if = startswith:${REPLY_TYPE};text/ gzip:Runs an action just before the response h",
"eaders leave, provided that a test such as `equal:`, `exists:` or `empty:` fails.Reads like response-rou",
"te-if with the result of the test reversed, so `empty:${NAME}` selects the responses that do carry the c",
"ollected value. The value is `test:argument action:arguments` with one space between the parts. It sees ",
"variables of the request and those that collect-header or pull-header has filled; a header that was not ",
"collected looks empty. An unknown test or action makes uWSGI exit at startup.pull-header = X-Audit AUDIT",
"\nresponse-route-if-not = empty:${AUDIT} log:audit ${AUDIT}Marks a jump target for goto inside the rules",
" that run before headers are sent.Runs an action just before the response headers leave, for requests wh",
"ose query string matches a regular expression.Runs an action just before the response headers leave, for",
" requests whose Referer header matches a regular expression.Runs an action just before the response head",
"ers leave, for requests whose client address matches a regular expression.Runs an action just before the",
" response headers leave, for requests whose authenticated user name matches a regular expression.Runs an",
" action just before the response headers leave, without any test, for each request that gets this far do",
"wn the rules.Runs an action just before the response headers leave, if the status code equals the leadin",
"g number, as in `404 action:args`.Runs an action just before the response headers leave, for requests wh",
"ose undecoded URI with its query matches a regular expression.Runs an action just before the response he",
"aders leave, for requests whose User-Agent header matches a regular expression.Send SIGTSTP to the serve",
"r named by a pidfile, which wakes a paused one but pauses an active one.&uwsgi.reuse_portSets SO_REUSEPO",
"RT on listening TCP sockets, so that several instances can bind the same address; Linux honours it as we",
"ll.&uring.appClojure handler that answers requests, written as its namespace, a colon or slash, and the ",
"name of the var.Clojure source file to evaluate, found through the class path, before the handler is loo",
"ked up; repeatable.Runs an action before the application, for requests whose URL path matches a regular ",
"expression.The value is a pattern, one space and `action:arguments`; captured groups are available as $1",
" and so on, request variables as ${NAME}. Rules run from top to bottom until an action ends the chain, a",
"nd some actions, like addheader, let it go on. A missing space or colon and an unknown action make uWSGI",
" exit at startup, but a broken pattern shows up only when the workers are set up. Builds without PCRE ha",
"ve no routing at all.route = ^/old/(.*)$ redirect-permanent:/new/$1\nroute = ^/health$ return:200Runs an",
" action before the application, for requests whose Host header matches a regular expression.Runs an acti",
"on before the application, provided that a test such as `equal:`, `exists:` or `empty:` succeeds.The val",
"ue is `test:argument action:arguments`. Tests of the core include equal, startswith, endswith, contains,",
" regexp, empty, exists, isfile and ipv4in; those that compare two texts separate them by a semicolon. Va",
"riables are written ${NAME}. The first space ends the test, so its argument must not contain one. An unk",
"nown test or a missing colon makes uWSGI exit at startup. Use route-if-not for the opposite case.route-i",
"f = exists:/run/shop/maintenance return:503Runs an action before the application, provided that a test s",
"uch as `equal:`, `exists:` or `empty:` fails.Marks a place in the request rules to which a goto action f",
"urther up can jump.The value is a bare name, without pattern or action. Labels have no effect on their o",
"wn: a goto action jumps to the label of that name and processing continues with the rule below it. Jumps",
" lead forward only, and a goto whose label is missing or further up ends the handling of the request wit",
"h a message in the log. No check of the names takes place at start. Each of the four rule chains has lab",
"els of its own.route-if-not = equal:${REQUEST_METHOD};POST goto:reading\nroute-run = addheader:Cache-Con",
"trol: no-store\nroute-label = readingRuns an action before the application, for requests whose query str",
"ing matches a regular expression.Runs an action before the application, for requests whose Referer heade",
"r matches a regular expression.Runs an action before the application, for requests whose client address ",
"matches a regular expression.With log-x-forwarded-for the text of that header is compared instead of the",
" peer address, and clients can forge it.Runs an action before the application, for requests whose authen",
"ticated user name matches a regular expression.Runs an action before the application, without any test, ",
"for each request that gets this far down the rules.The value is only `action:arguments`. Typical uses ar",
"e a header for all responses, a variable for the log, or a chain that ends in one fixed action. It stand",
"s in the same ordered chain as the other route lines, which means that a rule above that ends the proces",
"sing keeps it from running. A missing colon or an unknown action makes uWSGI exit at startup; which acti",
"ons exist depends on the plugins that were built in or loaded above.route-run = addheader:X-Frame-Option",
"s: DENYRuns an action before the application, for requests whose undecoded URI with its query matches a ",
"regular expression.Runs an action before the application, for requests whose User-Agent header matches a",
" regular expression.&uwsgi.router_listPrints the names of the routing actions that this binary and its l",
"oaded plugins provide.Alias of `router-list`: prints which routing actions are available.&uwsgi.rpc_maxN",
"umber of slots for RPC functions that each worker can register, 64 unless changed.Zero makes uWSGI exit ",
"at startup with an allocation error.&u_rrd.directoryDirectory in which one RRD file per metric is create",
"d and kept up to date.The directory must exist. Needs the librrd library at run time; enables the master",
" and the metrics subsystem.rrdtool = /var/lib/uwsgi/rrd&u_rrd.freqSeconds between two updates of the RRD",
" files (default 300).The files are created with a heartbeat of 600 seconds; a longer pause leaves gaps i",
"n the graphs.&u_rrd.lib_nameShared library to load in place of librrd.so, by file name or full path.rrdt",
"ool-lib = librrd.so.8rsyslog&u_rsyslog.packet_sizeLargest datagram in bytes that the remote syslog logge",
"r sends (1024 by default, the limit of the old syslog standard).&u_rsyslog.split_msgSend a log line that",
" does not fit into one datagram as several ones, where the rest of it is dropped otherwise.Number of req",
"uests between two forced runs of the garbage collector; 0 or 1, the default, means after each request.Al",
"ias of `rb-lib`: a directory for the interpreter's own libraries.Alias of `gemset`: name of the RVM envi",
"ronment to apply before Ruby starts.&ur.rvm_pathInstallation directory of RVM, tried before ~/.rvm and /",
"usr/local/rvm; repeatable.Keep this inherited file descriptor open when the server closes those it does ",
"not know; may be repeated.&uwsgi.safe_pidfileFile that receives the process id only once the server has ",
"started completely.Unlike `pidfile`, a start that fails, for example because the address is in use, does",
" not damage the file of the instance that is still running. With `uid` set `vacuum` leaves it behind; in",
" that case use `safe-pidfile2`. The path should be absolute and in a directory that only the service can",
" write, such as a directory under /run; predictable names in /tmp invite abuse.safe-pidfile = /run/mysit",
"e/uwsgi.pid\nmaster = true&uwsgi.safe_pidfile2File that receives the process id after the workers were s",
"tarted, with the privileges of the target user.The most careful of the four variants: it appears only wh",
"en the workers have been spawned, and it belongs to the user of `uid`, so `vacuum` can delete it at shut",
"down. That user needs write permission in the directory. Use an absolute path, because `chdir` has taken",
" effect by then. Tools that wait for the file can take its existence as the sign of a successful start.u",
"id = www-data\nsafe-pidfile2 = /run/mysite/uwsgi.pid\nvacuum = true&uwsgi.scgi_modifier1Number of the re",
"quest plugin (modifier1) assigned to requests that arrive through SCGI.&uwsgi.scgi_modifier2Second plugi",
"n selector (modifier2) assigned to requests that arrive through SCGI.\"scgi-nph\"SCGI listener that answ",
"ers with a complete HTTP status line instead of CGI style headers.\"scgi\"Accept requests from a web ser",
"ver that talks SCGI, on a TCP address or UNIX path.Alias of `alarm-segfault`: names who is notified abou",
"t a crashed process.Define `name=value`, where the name may be an option to configure or a placeholder f",
"or later `%(name)`.Without an equals sign startup fails. The text itself is not expanded, yet the entry ",
"that it creates is. Under `strict` the name must be a known option; use `set-placeholder` for your own n",
"ames.Alias of `set-placeholder`: defines a variable for `%(name)`, also under `strict`.Define a variable",
" `name=value` for later use as `%(name)`, permitted under `strict` as well.A name that belongs to an opt",
"ion is refused. The value is kept as it is, so `$(HOME)` and other references inside it are not resolved",
". When a name is defined twice, `%(name)` shows the first value.&uwsgi.setnsAddress of another server's ",
"`setns-socket`, whose kernel namespaces are entered before startup continues.If nothing answers, it retr",
"ies once a second, without a time limit. It happens before the pre-jail phase and needs root.&uwsgi.setn",
"s_preopenOpens the descriptors of the current namespaces early during startup, so that `setns-socket` la",
"ter hands out these and not the ones found at that moment.Without it the master looks the namespaces up ",
"anew for each client, which fails once the process has entered a root directory that lacks /proc. Switch",
" it on together with `setns-socket` when `chroot` or `pivot-root` is in use and the namespaces exist bef",
"ore startup, as with vassals that the Emperor clones. Namespaces entered later, by `unshare` or `setns`,",
" are not what it hands out. A missing /proc at that early point makes uWSGI exit at startup. Linux only,",
" off by default.setns-socket = /run/uwsgi/shop.ns\nsetns-preopen = true&uwsgi.setns_socket_skipAlias of ",
"`setns-socket-skip`: withholds one namespace, for example net, from the clients of the sharing socket.&u",
"wsgi.setns_socketPath of a UNIX socket on which the master hands its Linux namespaces to other servers t",
"hat want to join them with `setns`.The file gets mode 0600 whatever its directory allows, so only the sa",
"me user and root can ask. Each client receives one descriptor for every file in the kernel's namespace d",
"irectory of the process, except user namespaces; leave more out with `setns-skip`. The socket also count",
"s as a reason to run: an instance with nothing else to serve starts. Linux only, and it switches the mas",
"ter on.setns-socket = /run/uwsgi/shop.ns\nsetns-skip = pidName of one namespace (such as pid or net) tha",
"t `setns-socket` and `setns-preopen` do not hand out; repeatable.&up.shared_import_listModule or file th",
"at is loaded once before anything is forked, so that workers, mules and spoolers have it; may be repeate",
"d.Also loaded early when `lazy-apps` postpones the application. Errors are only printed.Alias of `shared",
"-import`: code inherited by workers, mules and spoolers.&ur.shared_rbrequireRuby file to run once, befor",
"e workers are forked even with lazy-apps, so that its memory is common to all of them.Alias of `shared-r",
"b-require`: Ruby file that runs once before the fork.Open a listening address early, with the privileges",
" of the user who starts uWSGI, for other lines to reuse as `=0`, `=1` and so on.Sockets are normally bou",
"nd after `uid` and `gid` took effect, so a port below 1024 fails with permission denied. A shared socket",
" is bound while the server is still root; a later line such as `http-socket = =0` then serves it. The nu",
"mbers count the shared sockets in the order written, from zero, and the declaration must come before its",
" use, otherwise uWSGI exits at startup with `unable to use shared socket`. Sending it to a plugin or a r",
"outer works the same way.shared-socket = :80\nhttp-socket = =0\nuid = www-data\ngid = www-data&uwsgi.sha",
"redareas_listReserve raw memory shared by all processes, as a number of pages or as `key=value` pairs su",
"ch as `size` or `file`.A bare number counts memory pages, usually of 4096 bytes. Without a usable size s",
"tartup fails. Areas are numbered from 0.&uwsgi.show_configWrites the effective configuration to the log ",
"in INI form, then continues to start.Placeholders and environment references are shown already expanded,",
" included files are merged in, and the order is the one in which the options were read. So it shows what",
" the server really understood. Unknown names appear as well, because they are kept as placeholders, and ",
"their presence does not mean that they have an effect. Passwords in the file appear in the log as well. ",
"Meant for a trial run on the command line.base_workers = 4\nprocesses = %(base_workers)\nshow-config = t",
"rue&uwsgi.shutdown_socketsMakes workers shut their listening sockets down on a graceful stop and not mer",
"ely close their own descriptor.A shutdown acts on the socket itself, so on all processes that share it: ",
"new connections are refused from then on. The name exists only in the 2.0 series.Deliver a uwsgi signal ",
"number from 0 to 255 to another instance, as `address,number`, and exit.&uwsgi.signal_bufsizeSocket buff",
"er, in bytes, for uwsgi signals that wait to be handled.Raise a uwsgi signal periodically from the sorte",
"d timer tree of the master, as number, space, seconds.Unlike `signal-timer` it uses no kernel timer. At ",
"most 64 can be registered.&uwsgi.signal_timersRaise a uwsgi signal at a fixed interval, given as the sig",
"nal number, a space and the seconds.The application must register a handler for that number. Text withou",
"t a space is fatal.Alias of `signal-bufsize`: buffer in bytes for waiting uwsgi signals.&uwsgi.single_in",
"terpreterLoad all applications into one Python interpreter in place of a separate one for each mount poi",
"nt.The first application always lives in the main interpreter, so a site with one application notices li",
"ttle. With several mounts, sub-interpreters isolate settings and modules, but some C extensions, numpy a",
"nd many cryptography bindings among them, break or deadlock there; this flag avoids that. The price is a",
" shared `sys.modules`: two Django projects with different settings then collide. Run them as separate in",
"stances or vassals in that case.single-interpreter = true\nmodule = mysite.wsgi&uwsgi.skip_atexitLet sto",
"pping workers exit immediately without running exit handlers of libraries and plugins.&uwsgi.skip_atexit",
"_teardownSave time at shutdown by not destroying the Python or Perl interpreter of stopping processes.&u",
"wsgi.skip_zeroDo not examine whether descriptor 0 is an inherited socket, as inetd style starters pass i",
"t.Keeps an external program alive across reloads by watching its pidfile, written as `pidfile[,checks] c",
"ommand`; the program puts itself into the background.The number after the comma is how many checks, abou",
"t one per second, a newly started program gets to write its pidfile; 10 by default. Once it was seen run",
"ning, a vanished process is replaced at the next check. Without a space uWSGI exits at startup. If the f",
"irst word is not a path, the pidfile has probably been forgotten and the command's own name is taken for",
" it.Keeps an external program alive across reloads by watching its pidfile, written as `pidfile[,checks]",
" command`; the program stays in the foreground and uWSGI detaches it and writes the file.Certificate for",
" one host name, written as `name cert,key[,ciphers[,client-ca]]`, that TLS listeners present to clients ",
"asking for it.The name is compared as a whole, without wildcards. A missing space or comma makes uWSGI e",
"xit at startup, whereas an unreadable certificate is only logged and the listener falls back to its own.",
"ssl&uwsgi.sni_dirDirectory in which a TLS listener looks for `HOST.crt`, `HOST.key` and an optional `HOS",
"T.ca` when a client names an unknown host.The files are read while serving, so the process needs access ",
"to them with its unprivileged user.&uwsgi.sni_dir_ciphersOpenSSL cipher list for certificates that come ",
"from `sni-dir` or from subscriptions.Certificate for all host names that match a regular expression, wit",
"h the same fields behind it as in `sni`.Consulted when no `sni` entry fits, and never while `subscriptio",
"n-dotsplit` is on.UDP address on which the server answers SNMP queries about its request counters.Nothin",
"g is ever answered unless `snmp-community` is set. The master is enabled. In a configuration file write ",
"the address, because the bare name gives an empty one that cannot be bound. `snmp-community` alone is en",
"ough to serve queries that arrive at the `udp` port.Shared word that SNMP queries must carry to be answe",
"red; it travels unencrypted and is cut at 72 characters.&uwsgi.so_keepaliveHas the kernel probe idle TCP",
" connections, which uncovers clients that vanished without closing.Unrelated to HTTP keep-alive. The pac",
"e of the probes comes from the system's settings, on Linux two hours by default.&uwsgi.so_send_timeoutNu",
"mber of seconds a blocked write on a TCP connection may take before the kernel gives up; unlimited when ",
"absent.Set on the listening sockets and inherited by connections. Declared without an argument, so that ",
"on the command line it can only become 1; write it into a configuration file to give a number.Alias of `",
"so-send-timeout`: longest blocked write to a TCP client, in seconds.Address on which workers accept requ",
"ests in the default protocol, a TCP `host:port` or the path of a UNIX socket.The protocol is uwsgi unles",
"s `protocol` says otherwise, so a browser cannot talk to it; put nginx, Apache or the `http` router in f",
"ront. Text without a colon is a file name: `socket = 9000` creates a file called 9000. URL prefixes such",
" as `tcp://` or `unix:` are not understood and bind a useless address without any error. Whoever reaches",
" a uwsgi socket can make the worker run code, therefore bind to 127.0.0.1 or to a UNIX socket with a tig",
"ht `chmod-socket`. May be repeated; the order gives each socket its number.socket = /run/mysite/uwsgi.so",
"ck\nchmod-socket = 660Alias of `protocol`: language spoken on every plain `socket` line.Both names write",
" the same variable, so the last one read wins. The value affects `socket` only, never `http-socket`, `fa",
"stcgi-socket` and other listeners whose name already fixes the language. A word that no compiled-in or l",
"oaded plugin registers stops the server at start. Prefer one spelling across your files, and prefer `htt",
"p-socket` if you need only HTTP.socket = /run/mysite/app.sock\nsocket-protocol = http&uwsgi.so_rcvbufKer",
"nel receive buffer requested for each listening stream socket, in bytes; the system's default applies wh",
"en not set.&uwsgi.so_sndbufKernel send buffer requested for each listening stream socket, in bytes; the ",
"system's default applies when not set.4&uwsgi.socket_timeoutTime in seconds that reading from or writing",
" to a client or peer may stall before it is dropped.The default is 4. It limits silence on the network, ",
"not the time your code takes; for that use `harakiri`. Raise it for slow uploads or clients on bad lines",
". The engines gevent, asyncio and tornado need at least 30: a lower value after their line brings a warn",
"ing, and one before it is silently replaced. On Linux the value also becomes the deferred accept time of",
" TCP listeners.socket-timeout = 30Directory of queued jobs, together with a process that executes them i",
"n the background.Each job is a file in the directory, so it survives restarts. The directory is created ",
"if it does not exist, one level deep, otherwise startup fails. Relative paths are resolved from the laun",
"ch directory. The master is enabled implicitly, and an explicit `master = false` leaves jobs unprocessed",
". With `lazy-apps` the process has not loaded the application: name the module with the functions in `sp",
"ooler-import`, or jobs are retried indefinitely. More processes per directory come from `spooler-process",
"es`.spooler = /var/spool/mysite\nspooler-processes = 2\nspooler-import = mysite.tasks&uwsgi.spooler_chdi",
"rDirectory to enter before each background job is executed.&uwsgi.spooler_cheapStop spooler processes th",
"at have nothing to do and start them again when work may have come in.UWSGI_SPOOLER_EXTERNALDirectory in",
"to which this instance only writes jobs, while another instance runs them.&uwsgi.spooler_frequencyAlias ",
"of `spooler-frequency`: interval in seconds between looks into the spool directories.Interval in seconds",
" between two looks into the spool directories, 30 by default.Jobs queued by the same instance wake an id",
"le process immediately; the interval matters for postponed, retried and foreign jobs.&uwsgi.harakiri_opt",
"ions.spoolersKill a spooler process when one of its jobs or signal handlers takes longer than this many ",
"seconds.The job file stays, so a job that never finishes is tried again.&up.spooler_import_listModule or",
" file that each spooler process loads when it begins, normally the one defining the task functions; may ",
"be repeated.Needed with `lazy-apps`: the spooler then does not have the application, fails to find its f",
"unction and retries the task indefinitely.spooler = /var/spool/site\nlazy-apps = true\nspooler-import = ",
"mysite.tasks&uwsgi.spooler_max_tasksReplace a spooler process by a new one after it has executed this ma",
"ny tasks.tasks&uwsgi.spooler_orderedWork through queued jobs in sorted order and descend into numbered p",
"riority directories.&uwsgi.spooler_numprocNumber of processes that work on each spool directory, 1 unles",
"s raised.It takes effect as soon as it is read, so a placeholder in its value is not expanded.Alias of `",
"spooler-import`: a module or file that each spooler loads when it begins.&uwsgi.spooler_quietDo not log ",
"when a background job is queued, begun or finished.&uwsgi.spooler_signal_as_taskCount a signal handled b",
"y a spooler as a task, so that it adds up towards spooler-max-tasks.Alias of `sqlite3`: options from an ",
"SQLite file.Read more options from an SQLite file, taken from the first two columns of a table named uws",
"gi or of the query after a colon.&uwsgi.sslv3Alias of `ssl-enable3`: admits the broken SSL 3.0.&uwsgi.tl",
"sv1Admits the outdated TLS 1.0, which is refused otherwise.Must come before the line that declares the T",
"LS listener.Admits the broken protocol SSL 3.0, which current OpenSSL builds usually no longer contain.&",
"uwsgi.ssl_optionsFurther OpenSSL option bits, as one decimal number, that are enabled for each TLS liste",
"ner; repeatable.Hexadecimal numbers become 0. It must precede the line of the listener. Declared without",
" an argument, so of no use on the command line.bits&uwsgi.ssl_sessions_timeoutUWSGI_SSL_SESSION_CACHEAli",
"as of `ssl-sessions-timeout`: lifetime of resumable TLS connections, in seconds.&uwsgi.ssl_sessions_use_",
"cacheAlias of `ssl-sessions-use-cache`: keeps TLS sessions in the named cache.Number of seconds for whic",
"h a TLS client may resume its session; 300 by default.Unknown to builds with OpenSSL 3.Name of a uWSGI c",
"ache in which TLS sessions are shared by all processes, or `true` for the first one.The cache needs bloc",
"ks of at least 4096 bytes. Builds with OpenSSL 3 lack the name and ignore it like any unknown word.\"suw",
"sgi\"Alias of `suwsgi-socket`: uwsgi packets carried over TLS, with certificate and key after the addres",
"s.&uwsgi.ssl_tmp_dirDirectory for files created from certificates and keys that are given as PEM text an",
"d not as a path.In 2.0.31 the test that tells text from path is inverted, so ordinary paths are written ",
"to the temporary file themselves and the certificate fails to load.&uwsgi.ssl_verboseLogs failed handsha",
"kes, rejected client certificates and trouble with the session store.&uwsgi.ssl_verify_depthNumber of le",
"vels that the chain of a client certificate may have above it; 1 by default.Read at the moment a TLS add",
"ress is declared, so it must come before the `https` or `https-socket` line.levels&usrListener that term",
"inates TLS and copies the decrypted bytes to a backend, given as address, certificate and key.The value ",
"is `address,certificate,key`, optionally followed by `,ciphers` and `,client CA`; fewer than three parts",
" or an unreadable certificate make uWSGI exit at startup. Write `sslrouter-session-context` above this l",
"ine if you use it.master = true\nsslrouter = :8443,/etc/ssl/site.crt,/etc/ssl/site.key\nsslrouter-to = 1",
"27.0.0.1:8000&usr.cr.buffer_size&usr.cr.cheapMakes the sslrouter ignore its clients as long as no backen",
"d has subscribed, and again after the last one has left.&usr.cr.neventsLargest number of ready events th",
"at the sslrouter handles in one turn of its loop (default 64), not a limit on clients.&usr.cr.fallback&u",
"sr.cr.static_node_gracetime&usr.cr.harakiriSeconds that a sslrouter process may need for one batch of ev",
"ents before the master kills it.&usr.cr.max_retries&usr.cr.processesNumber of sslrouter processes to sta",
"rt next to the workers (default 1).&usr.cr.quiet&usr.ssl_session_contextIdentifier of the TLS session co",
"ntext for the `sslrouter` lines on the lines below it.&usr.sniSSL_CTRL_SET_TLSEXT_HOSTNAMEChooses the ba",
"ckend by the server name that the client sends in its TLS handshake instead of by the listening address.",
"&usr.cr.stats_serverAlias of `sslrouter-stats`: where the JSON report is offered.Address of a socket tha",
"t answers each connection with a JSON report about the sslrouter.Address (UDP, or a UNIX datagram socket",
") where backends announce themselves to the sslrouter.&usr.cr.socket_timeout&usr.cr.static_nodesAddress ",
"of a fixed backend speaking the protocol inside the TLS connection; several lines take turns.Text that i",
"s put in front of the address of the listener, or the SNI name to obtain the backend address, normally a",
" directory full of UNIX sockets.sslrouter-use-base = /run/sites/&usr.cr.use_cacheFinds the backend of ea",
"ch connection in a uWSGI cache, named by the value, where the entry stored under the address of the list",
"ener, or the SNI name holds the address.cache2 = name=backends,items=100\nsslrouter-use-cache = backends",
"Function that turns the address of the listener, or the SNI name into a backend address, written as modi",
"fier1, script and function name separated by colons.sslrouter-use-code-string = 0:mapper.py:lookupTempla",
"te of the backend address, in which %s is replaced by the address of the listener, or the SNI name.sslro",
"uter-use-pattern = /run/sites/%%s.sockIndex of the socket of this same instance that receives the traffi",
"c of the sslrouter (0 is the first one).Alias of `sslrouter-processes`: how many sslrouter processes are",
" started.Zerg server from which the sslrouter obtains listening sockets that are already bound.Same list",
"ener as `sslrouter`, described with named items: addr, cert and key are required, ciphers and client_ca ",
"may follow.sslrouter2 = addr=:8443,cert=/etc/ssl/site.crt,key=/etc/ssl/site.key&uwsgi.subscriptionsAlias",
" of `subscribe-to`: announces this instance and its domain to a router.&usl.enabledSwitches between the ",
"requests of an async worker with the tasklets of Stackless Python.Needs at least two async cores.&uwsgi.",
"subscriptions_blockedStarts with all registrations held back until the command S arrives through the `ma",
"ster-fifo`.Without that pipe there is no way to begin, and the instance stays invisible.&up.start_respon",
"se_nodelaySends the response headers at the moment the application calls start_response, without waiting",
" for the first part of the body.&uwsgi.use_static_cache_pathsNumber of seconds for which the real path f",
"ound for a static request is remembered in a cache, to save lookups.Needs a cache declared with cache2, ",
"or uWSGI exits at startup; the first one is taken unless static-cache-paths-name says otherwise. Zero ke",
"eps it off.&uwsgi.static_cache_paths_nameWhich declared cache holds the resolved locations for `static-c",
"ache-paths`; an unknown one makes uWSGI exit at startup.Alias of `check-static`: a directory whose exist",
"ing files are answered without the application.&uwsgi.static_expiresGives static responses an expiry dat",
"e that many seconds after the request when the resolved file name matches, written as `regexp seconds`.A",
" space separates the pattern from the number; without it uWSGI exits at startup, as it does when the pat",
"tern does not compile. The first rule that matches wins, and rules without mtime are tried first.&uwsgi.",
"static_expires_mtimeGives static responses an expiry date counted in seconds from the file's last change",
" when the resolved file name matches, written as `regexp seconds`.&uwsgi.static_expires_path_infoGives s",
"tatic responses an expiry date that many seconds after the request when the decoded path of the URL matc",
"hes, written as `regexp seconds`.&uwsgi.static_expires_path_info_mtimeGives static responses an expiry d",
"ate counted in seconds from the file's last change when the decoded path of the URL matches, written as ",
"`regexp seconds`.&uwsgi.static_expires_typeGives static responses of one content type an expiry date tha",
"t many seconds after the request, written as `type=seconds`.&uwsgi.static_expires_type_mtimeGives static",
" responses of one content type an expiry date counted in seconds from the last change of the file, writt",
"en as `type=seconds`.The type must equal the one found in the mime table exactly, so `text/css` is right",
" and wildcards are not understood. Because the count begins at the modification time, a file that was ch",
"anged long ago gets a date in the past and is not cached at all; static-expires-type counts from the mom",
"ent of the request and is normally what a deployment wants. A value without an equals sign makes uWSGI e",
"xit at startup.static-map = /feeds=/srv/shop/feeds\nstatic-expires-type-mtime = application/rss+xml=3600",
"&uwsgi.static_expires_uriGives static responses an expiry date that many seconds after the request when ",
"the full URI including its query matches, written as `regexp seconds`.&uwsgi.static_expires_uri_mtimeGiv",
"es static responses an expiry date counted in seconds from the file's last change when the full URI incl",
"uding its query matches, written as `regexp seconds`.&uwsgi.static_gzipDelivers a precompressed neighbou",
"r of a static file, when the client accepts it, for file names that match the pattern.&uwsgi.static_gzip",
"_allDelivers the precompressed neighbour, with the suffix .br or .gz, of any static file when there is o",
"ne and the client accepts it.Nothing is compressed on the fly: your build has to put `app.css.gz` or `ap",
"p.css.br` next to `app.css`. Brotli is preferred when the browser announces it. Each static request cost",
"s one or two additional file checks, so limit the search with static-gzip-dir or static-gzip-ext if only",
" a part of the tree is prepared. It acts on files found by static-map and check-static.static-map = /sta",
"tic=/srv/shop/static\nstatic-gzip-all = true&uwsgi.static_gzip_dirPrefix of file names for which a preco",
"mpressed neighbour is looked up.&uwsgi.static_gzip_extEnding of file names, such as .css, for which a pr",
"ecompressed neighbour is looked up.Alias of `static-gzip-dir`: limits the lookup of .gz and .br neighbou",
"rs to names beginning like this.Alias of `static-gzip-ext`: limits the lookup of .gz and .br neighbours ",
"to names ending like this.&uwsgi.static_indexFile name, such as index.html, to try inside a directory th",
"at a static lookup has found.&uwsgi.static_mapsServes URLs that begin with a prefix from a directory, or",
" from one fixed file, written as `prefix=target`.The prefix is removed and the rest of the path is looke",
"d up in the target; a missing file falls through to the application. The comparison is textual, so `/sta",
"tic` also catches `/static-old`. A value without an equals sign makes uWSGI exit at startup, and a space",
" next to that sign makes the mapping useless without a message. Only GET and HEAD are answered. Escapes ",
"with `..` or through links are refused. Large downloads occupy a worker unless offload-threads is set.st",
"atic-map = /static=/srv/shop/static\nstatic-map = /favicon.ico=/srv/shop/static/favicon.ico\noffload-thr",
"eads = 1&uwsgi.static_maps2Serves URLs that begin with a prefix from a directory and keeps that prefix a",
"s part of the looked-up path.&uwsgi.static_safePath prefix below which files may be served although they",
" lie outside the mapped directory, for instance through a symbolic link.It disables the escape protectio",
"n for that prefix: a request with `..` can then reach everything there, too. Keep it as narrow as possib",
"le.&uwsgi.static_skip_extLeaves requests whose path ends in the given text to the application, whatever ",
"file exists for them.The value is compared with the end of the path as plain text, so include the dot. M",
"ay be repeated. The normal use is to stop source files such as `.php` or `.py` inside a served directory",
" from being delivered verbatim. It applies to check-static, static-map and their relatives alike; withou",
"t one of these it has no effect. The resolved file name is compared as well.check-static = /srv/shop/pub",
"lic\nstatic-skip-ext = .php\nstatic-skip-ext = .py&uwsgi.statsAddress on which the master answers every ",
"connection with a JSON document about workers, requests and memory.There is no password: whoever connect",
"s sees process data and, while requests run, their URI and cookies, so bind to 127.0.0.1 or a UNIX socke",
"t. A value without a colon is a file name: `stats = 9191` makes a socket file called 9191. The option is",
" single, and a second line silently replaces the first. It switches the master on, but an explicit `mast",
"er = false` disables it. Read it with `uwsgi --connect-and-read` or uwsgitop; for curl add `stats-http`.",
" A UNIX path replaces whatever file has that name.stats = 127.0.0.1:9191\nstats-http = true&uwsgi.stats_",
"httpSends an HTTP response head before the JSON status document, so that browsers and curl understand it",
".Tools that read the raw socket must then be told to speak HTTP.&uwsgi.stats_minifiedAlias of `stats-min",
"ified`: leaves spaces and line breaks out of the status document.Writes the JSON status document without",
" spaces and line breaks.&uwsgi.stats_no_coresDrops the per-thread list, with the variables of running re",
"quests, from the JSON status document.A simple way to keep URIs and cookies of current requests out of m",
"onitoring data.&uwsgi.stats_no_metricsDrops the metrics section from the JSON status document.&uwsgi.req",
"uested_stats_pushersSends statistics regularly to a monitoring system, named by pusher and argument as i",
"n `statsd:127.0.0.1:8125`.A pusher that is not compiled in or loaded makes uWSGI exit at startup; file, ",
"statsd, zabbix and others are plugins. Turns on the master and the metrics collector.&uwsgi.stats_pusher",
"_default_freqNumber of seconds between two transmissions for pushers that have no interval of their own;",
" 3 by default.Alias of `stats-pusher-default-freq`: seconds between transmissions of the statistics.Alia",
"s of `stats`: where the master serves its JSON status document.stats_pusher_statsd&u_stats_pusher_statsd",
".all_gaugesKnown only to the 2.1 development tree: sends every metric to statsd as a gauge, counters inc",
"luded.&u_stats_pusher_statsd.no_workersKnown only to the 2.1 development tree: leaves the metrics of sin",
"gle workers out of what statsd receives.SIGINTTell the running server whose pid is in this file to shut ",
"down immediately (SIGINT), then exit.Meant for the command line. Within a configuration file the signal ",
"is sent as soon as the line is read and the server never starts.&uwsgi.strictRefuse to start when a key ",
"is neither a known option nor declared as a placeholder.By default a misspelled name is silently kept as",
" a placeholder and has no effect. The check covers only lines read after this one, so put it first. Name",
"s of a plugin become known once its `plugin` line was read. Custom variables then need `set-placeholder`",
", and the closing word `end` must be spelled `endif` or `endfor`. Environment variables beginning with `",
"UWSGI_` are keys too, so `--strict` on the command line can stumble over them.[uwsgi]\nstrict = true\nse",
"t-placeholder = base=/srv/mysite\nchdir = %(base)&uwsgi.subscribe_freqNumber of master rounds, roughly s",
"econds, between two registrations; 10 by default.Must be well below the router's `subscription-tolerance",
"` of 17 seconds. A round lasts `check-interval` seconds.Registers this instance with a router, written a",
"s server address and domain joined by a colon, and repeats that regularly.Form: `[socket=]server:key[,mo",
"difier1[,digest:keyfile]]`. The server is host:port over UDP or an absolute path; the key is the domain,",
" or @ and a file with one domain per line. The first socket's address is announced unless another is giv",
"en in front, so a socket must exist that the router can reach; 127.0.0.1 is useless across machines. A m",
"alformed value is skipped without a message. Routers forget an instance after `subscription-tolerance` s",
"econds of silence. Repeat the line for several domains or routers.socket = 10.0.0.5:3031\nsubscribe-to =",
" 10.0.0.1:7000:shop.example.com&uwsgi.subscribe_with_modifier1Number sent as modifier1 in every registra",
"tion, whatever the single lines say.&uwsgi.subscriptions2Registers this instance with a router through n",
"amed fields such as server, key, addr, weight, sign and the sni_* files.Without `server` and `key` nothi",
"ng is sent and nothing reported. `weight` changes the weight of the whole instance. While the file named",
" by `check` exists, the registration pauses.How a router spreads requests over the instances of one doma",
"in, by weighted turns (wrr) or by fewest open requests (lrc, wlrc).wrr is the default and also what any ",
"unknown word silently means. wlrc takes weights into account.wrrlrcwlrc&uwsgi.subscription_clear_on_shut",
"downOn exit have the subscription server forget this vassal's address but keep its name, so that it can ",
"be woken again.&uwsgi.subscription_dotsplitLets a router retry an unknown domain with its leading labels",
" removed, five attempts in all, so that `.example.com` catches all subdomains.Fallback keys begin with t",
"he dot. For TLS it also stops the search in `sni-regexp` and `sni-dir`.&uwsgi.subscription_mountpointsAl",
"ias of `subscription-mountpoints`: number of leading path elements in a subscription key.path elementsNu",
"mber of leading path elements that routers append to the host name when they look for a subscribed node.",
"&uwsgi.subscription_notify_socketPath of the datagram socket that subscription servers are told to send ",
"their acknowledgements to, in preference to `notify-socket`.17&uwsgi.subscription_toleranceNumber of sec",
"onds without a registration after which a router treats an instance as failed; 17 by default.&uwsgi.subs",
"cription_tolerance_inactiveSeconds without an announcement after which a subscription that stands for a ",
"sleeping vassal is dropped.&uwsgi.subscription_vassal_requiredRefuse subscriptions that do not name the ",
"vassal they come from.&uwsgi.subscriptions_credentials_check_dirDirectory prefix under which a file name",
"d like the domain must exist and belong to the user and group that register it.Key and value are joined ",
"unchanged, so end the directory with a slash. Repeatable. Requires `subscriptions-use-credentials` in th",
"e router, since without it every sender is treated as user 0.Digest and key directory, joined by a colon",
", with which a router verifies the signatures of instances that register.Without signature or credential",
"s checks everyone who reaches the subscription port can attract a domain's traffic. Example value `SHA1:",
"/etc/uwsgi/keys`. An unknown digest or a missing colon makes uWSGI exit at startup.86400&uwsgi.subscript",
"ions_sign_check_toleranceAge in seconds up to which a signed registration is still accepted; 86400, a wh",
"ole day, by default.&uwsgi.subscriptions_sign_skip_uidNumeric UID of a local process whose registrations",
" need no signature; `subscriptions-use-credentials` must be on.User names are not looked up and root can",
"not be exempted.UID&uwsgi.subscriptions_use_credentialsPasses the sender's process, user and group along",
" with registrations over UNIX sockets, and reads them on the router's side.The kernel vouches for these ",
"numbers, so a router can find out which local user claims a domain. It is needed in the router, should b",
"e set in the applications too, and works only if the subscription server listens on a UNIX path, not on ",
"UDP. On its own it decides nothing: combine it with `subscriptions-credentials-check`, which compares th",
"e owner of a file per domain, or with `subscriptions-sign-skip-uid`. Without it all senders appear as us",
"er 0 to those checks. Off by default.fastrouter-subscription-server = /run/uwsgi/sub.sock\nsubscriptions",
"-use-credentials = true\nsubscriptions-credentials-check = /etc/uwsgi/domains/Alias of `pause`: toggles ",
"between halted and active for the server named by a pidfile.Accept uwsgi packets inside a TLS connection",
", given as `address,certificate,key` plus optional ciphers and client CA.Fewer than three comma separate",
"d parts make uWSGI exit at startup, and certificate and key are loaded while the configuration is read.&",
"usym.symcall_function_nameC function in the server's address space that answers requests, alone or as pr",
"efix=function for one URL prefix.The symbol must come from the binary or from a library opened beforehan",
"d with dlopen; if it is missing the server exits. Requests need modifier1 18.&usym.post_forkC function w",
"ithout arguments to invoke in every new process; a missing symbol makes that process exit.&usym.rpcOffer",
" a C function to remote callers, the value being the public name, a space and the symbol.&usym.use_rtld_",
"nextRTLD_NEXTSkip the plugin's own object when C functions are looked up and begin with the libraries th",
"at follow it.&uwsgi.tcp_fast_openTurns on TCP Fast Open for listening sockets, with room for that many p",
"ending connections.&uwsgi.tcp_fast_open_clientUses TCP Fast Open for outgoing IPv4 connections of the se",
"rver.Alias of `tcp-fast-open`: pending Fast Open connections that a listener may hold.Alias of `tcp-fast",
"-open-client`: applies TCP Fast Open when uWSGI connects to a peer.&uwsgi.tcp_nodelayDisables Nagle's al",
"gorithm on every accepted connection, so that small parts of a response are sent immediately.&up.test_mo",
"duleImports the given Python module and makes uWSGI exit, with exit code 0 on success and 1 on failure.&",
"uwsgi.threads_stacksizeAlias of `threads-stacksize`: kilobytes of stack per worker thread.kilobytes&uwsg",
"i.threaded_loggerMoves the writing of collected messages from the main loop of the master into a separat",
"e thread of it.Meant for slow destinations. It does not help against a remote logger that stops answerin",
"g: the master takes the same lock before it respawns a worker and would then hang as well.&uwsgi.threads",
"How many requests a worker can handle at once, one per thread.One by default. With more, each worker tak",
"es that many requests at a time, so the total is processes multiplied by threads, and the application mu",
"st be thread-safe. It suits code that waits for databases or other services; pure Python computation doe",
"s not get faster. In 2.0 harakiri keeps one deadline per worker, and killing it aborts the requests of a",
"ll its threads. Do not combine it with gevent, asyncio or async, whose core count it overrides.master = ",
"true\nprocesses = 4\nthreads = 8Stack of each worker thread in kilobytes; by default the system's own si",
"ze is used.&uwsgi.use_thunder_lockMake the workers and threads take turns at accepting connections throu",
"gh a lock shared between processes.Without it every idle process wakes up for a new connection and all b",
"ut one go back to sleep, which wastes CPU and spreads load unevenly when there are many workers, or work",
"ers with threads. The price is one lock operation per request. The server does not choose it for you on ",
"ordinary systems. It brings nothing with a single worker and thread.processes = 8\nthreads = 4\nthunder-",
"lock = true&uwsgi.use_thunder_lock_watchdogWatch over the lock of `thunder-lock`, so that a holder that ",
"died does not block the other workers.Alias of `signal-timer`: raises a uwsgi signal at a fixed interval",
", written as number, space, seconds.Runs each worker on the Tornado IO loop with this number of async co",
"res, one per simultaneous request.A suspend engine such as `greenlet` is needed as well. `socket-timeout",
"` is raised to at least 30 seconds.tornado = 50\ngreenlet = true&uwsgi.touch_chain_reloadFile whose chan",
"ged modification time restarts the workers one by one, each when its predecessor is ready.Only useful wi",
"th `lazy-apps`: otherwise new workers inherit the code that the master loaded long ago. A touch during a",
" running round is dropped.&uwsgi.touch_execFile and shell command separated by a space; the master start",
"s the command when the file's modification time changes.Without a space the watched file itself is execu",
"ted. The command runs in the background and its status is not checked.&uwsgi.touch_logreopenFile whose c",
"hanged modification time makes the master close its log and open the same path anew, as logrotate needs ",
"it.With a log opened by root and a later change of user, set `logfile-chown`, or nothing is logged any m",
"ore afterwards.&uwsgi.touch_logrotateFile whose changed modification time makes the master rename the cu",
"rrent log and begin a new one.Concerns the file of `logto`, `logto2` or `daemonize` only; loggers define",
"d with `logger` are not rotated by it.&uwsgi.touch_mules_reloadFile whose changed modification time make",
"s the master restart its mules.In 2.0.31 the master crashes at the first touch if no mule is configured.",
"&uwsgi.touch_reloadFile whose modification time the master watches; when it moves forward, the whole ser",
"ver reloads gracefully.The time is read once per second (see `check-interval`), and the event also fires",
" when the file appears or disappears. For a directory uWSGI watches only its list of entries: edits insi",
"de files go unnoticed, while every new file, such as a log or a compiled module, restarts the server. Wa",
"tch one dedicated file and touch it at the end of a deployment. Never name a log file here, which reload",
"s in circles. Under an Emperor it is superfluous for the vassal's own configuration. A relative path is ",
"resolved after `chdir`. Brings the master along.touch-reload = /run/shop/reload&uwsgi.touch_signalFile a",
"nd uWSGI signal number separated by a space; touching the file raises that signal.Without a space the si",
"gnal is number 0.&uwsgi.touch_spoolers_reloadFile whose changed modification time makes the master resta",
"rt its spooler processes.&uwsgi.touch_workers_reloadFile whose changed modification time restarts the wo",
"rkers, but not the master, mules and spoolers.The new workers are forked from the old master and therefo",
"re keep the old code, unless `lazy-apps` is on.tuntap&utt.devicesCreate a virtual network interface insi",
"de this instance, optionally followed by a space and the socket of the router that carries its packets.M",
"eant for a vassal in a network namespace of its own, which the router's UNIX socket is the only way out ",
"of. The interface is made after jailing, needs /dev/net/tun and root or CAP_NET_ADMIN, and has neither a",
"ddress nor link state yet: a hook must configure it. When the router cannot be reached within 30 seconds",
" at startup, or goes away later, the instance exits. With the name alone an interface is created and lef",
"t to you. Repeatable.tuntap-device = vassal0 /run/tuntap.socket\nexec-as-root = ip addr add 10.7.0.2/24 ",
"dev vassal0\nexec-as-root = ip link set vassal0 up&utt.device_rulesPacket rule that a vassal hands to it",
"s router on attaching, made of direction (in or out), source, destination, action and, for some actions,",
" a target.The words are separated by spaces and there must be at least four. Actions are allow, deny, an",
"d route or gateway, which are the same thing and need a target as ip:port. An unknown direction or actio",
"n makes the instance exit. Rules are tried in order, the first match decides and the default is to let p",
"ackets pass. In 2.0.31 the prefix length becomes a mask by a wrong shift: only /0, /16 and /32 (or no su",
"ffix) give the expected mask on common processors.tuntap-device-rule = out 0.0.0.0 10.9.0.0/16 gateway 1",
"92.0.2.7:4040\ntuntap-device-rule = in 10.7.0.9 0.0.0.0 deny&utt.routersStart an IP router for jailed va",
"ssals, given its network device, its UNIX socket and, if wanted, a counters address and a UDP gateway ad",
"dress.The parts are separated by spaces. Creating the device needs root, and Linux is required. It is no",
"rmally started in the Emperor, whose vassals in network namespaces of their own then attach with tuntap-",
"device. The device still has to be given an address and brought up.tuntap-router = emperor0 /run/tuntap.",
"socket 127.0.0.1:9191\nexec-as-root = ip addr add 10.7.0.1/24 dev emperor0\nexec-as-root = ip link set e",
"mperor0 up&utt.fw_inFilter rule (allow or deny, source/bits, destination/bits) for packets on their way ",
"from the router's device to the vassals.Rules are tried in order, the first match decides, and what matc",
"hes nothing is allowed. An address of 0.0.0.0 stands for any. The action alone makes a rule for every pa",
"cket. Any word other than deny allows, misspellings included.tuntap-router-firewall-in = allow 10.7.0.1 ",
"10.7.0.0/24\ntuntap-router-firewall-in = deny&utt.fw_outFilter rule (allow or deny, source/bits, destina",
"tion/bits) for packets on their way from the vassals to the router's device.Same syntax and order of eva",
"luation as tuntap-router-firewall-in.tuntap-router-firewall-out = deny 10.7.0.0/24 10.7.0.0/24&utt.route",
"sSend packets with a given source/bits and destination/bits over UDP to another router, named as ip:port",
" in the third place.&utt.stats_serverAddress at which every tuntap router of the instance reports its pe",
"ers and their traffic as JSON, unless it has one of its own.&utt.use_credentialsMake tuntap clients prov",
"e their pid, uid and gid to the router when they attach, optionally naming a C function that turns those",
" into an address.Set it on both sides, in the Emperor with the router and in each vassal. An empty value",
" or true exchanges the credentials only. In the router any other text is the name of a symbol in its pro",
"cess, which gets pid, uid and gid. It returns the IPv4 address of that client, or 0 to reject it. A miss",
"ing symbol makes uWSGI exit at startup. The client waits until it has dropped root before it sends anyth",
"ing, so a vassal without uid never gets its network.tuntap-use-credentials = true\nuid = app1&uwsgi.udp_",
"socketAddress of a UDP port in the master whose datagrams go to plugins, to the SNMP responder or, faili",
"ng those, into the log.Anybody who reaches the port can write into the log, so do not bind it to all int",
"erfaces. If the port cannot be bound uWSGI continues without it.&ug.ugreen!__UCLIBC__Switches between th",
"e requests of an async worker with uWSGI's own C-level green threads.&ug.stackpagesStack of each uGreen ",
"thread, counted in memory pages (default: 256 KiB).pagesUser, by name or number, that the server switche",
"s to after its privileged preparations.Effective only when started as root: otherwise a name is ignored ",
"silently and a foreign number is fatal. Give `gid` too, since without it the process keeps group root an",
"d all its supplementary groups. The switch happens before sockets are bound, so ports below 1024 need `s",
"hared-socket` or a capability. `uid = 0` fails with `user 0 not found`. With it `vacuum` leaves `pidfile",
"` behind; use `pidfile2`. Log files opened by root may not be reopened after rotation.uid = www-data\ngi",
"d = www-dataFile creation mask set as soon as the line is read, as three octal digits such as 022.A valu",
"e of two digits is reported as invalid and then sets 000. It also stops `daemonize` from clearing the ma",
"sk, which would otherwise leave sockets and pidfiles writable by all users.&uwsgi.umount_as_emperorMount",
"ed directory, with optional flags, that the Emperor detaches for each vassal it spawned; a failure is on",
"ly logged.&uwsgi.umount_as_rootMounted directory, with optional flags, that is detached with root privil",
"eges before the switch to `uid`.&uwsgi.umount_as_vassalMounted directory, with optional flags, that is d",
"etached in each vassal's new process; a failure cancels the vassal.&uwsgi.umount_asapDirectory to detach",
" from the file tree when the configuration has been read, optionally followed by a space and flags.On Li",
"nux the flag `rec` also detaches everything mounted below the directory, for which /proc must be availab",
"le.&uwsgi.umount_in_jailMounted directory, with optional flags, that is detached when the main start rou",
"tine begins.&uwsgi.umount_post_jailMounted directory, with optional flags, that is detached as root insi",
"de a newly entered namespace or jail.&uwsgi.umount_pre_jailMounted directory, with optional flags, that ",
"is detached on the first start before chroot and namespaces.Like `shared-socket`, but the kernel reports",
" a TCP connection immediately instead of waiting for its first data.Removes the named variable from the ",
"environment that the server and its application see.Runs a shell command at fixed times and skips a run ",
"while the previous one is still going on.The value has five whole numbers, for minute, hour, day, month ",
"and weekday, and then the command. -1 stands for any, -N for every N-th; asterisks, lists and ranges mak",
"e uWSGI exit at startup, whereas numbers out of range are accepted and simply never fire. When day and w",
"eekday are both given, either one is enough. Commands run through the shell in the current directory of ",
"the master, so use absolute paths. Needs the master, which it enables.unique-cron = -15 -1 -1 -1 -1 /srv",
"/shop/bin/cleanupAlias of `unique-legion-cron`: a non-overlapping scheduled command for the lord.Schedul",
"es a command for the lord of the legion named first and never lets two runs overlap.&uwsgi.unprivileged_",
"binary_patchReplaces the running server by another program as soon as it has switched to the unprivilege",
"d user.Reached only when the server was started as root, because the whole phase is skipped otherwise.&u",
"wsgi.unprivileged_binary_patch_argShell command line that takes the place of the server process once it ",
"runs as the unprivileged user.&uwsgi.unshareComma-separated kernel namespaces (ipc, net, pid, mnt, uts, ",
"user and others) that the server detaches from before it does any other work as root.Linux only, and onl",
"y when started as root. An unknown word makes uWSGI exit at startup. Repeating the line adds to the earl",
"ier list. Once it has worked, the post-jail phase runs as well. It is not repeated on a reload.&uwsgi.un",
"share2Second list of kernel namespaces to leave, taken only when `chroot` or `pivot-root` has already be",
"en carried out.Takes the same words as `unshare`. It comes after the post-jail phase, so no hook of that",
" phase sees its effect.&uwsgi.unsubscribe_on_graceful_reloadSigns the instance off at its routers when a",
" graceful reload begins, and not only when it stops.Normally the registration stays in force during a re",
"load: the sockets survive, so requests merely wait in the listen queue until the new workers are ready. ",
"If loading the application takes long and other instances serve the same domain, it is better to send vi",
"sitors there meanwhile. With a single instance the effect is the opposite, since the router has no one l",
"eft and answers with an error until the next registration. Chain reloads and `lazy` mode do not use it. ",
"Off by default.subscribe-to = 10.0.0.1:7000:shop.example.com\nunsubscribe-on-graceful-reload = true&uwsg",
"i.upload_progressDirectory in which the state of each running upload is kept as a small JSON file, named",
" after the X-Progress-ID that the client chose.Needs `post-buffering`, and only bodies large enough for ",
"a temporary file are reported. The identifier must be a UUID in the query string. The file ends in .js a",
"nd is removed with the upload.Alias of `help`: prints the known options and exits.&uwsgi.use_abortEnds a",
" crashed process with abort after its backtrace was printed, instead of raising the original fault a sec",
"ond time.\"uwsgi\"Like `socket`, but speaks the uwsgi protocol whatever `protocol` selects for the plain",
" sockets.Meant for nginx `uwsgi_pass` and similar clients. Useful when one instance also carries plain s",
"ockets of another protocol. Keep it off public interfaces: a uwsgi packet may name a script file to load",
", which is remote code execution for anybody who can connect. The address forms are those of `socket`: h",
"ost and port with a colon, a UNIX path without one, `@name` for an abstract Linux socket, `=N` for a sha",
"red socket declared above.uwsgi-socket = 127.0.0.1:3031v8&uv8.gc_freqValue that was meant to say how oft",
"en V8 cleans its memory; the sources of 2.0 store it and never read it.&uv8.jsgiJavaScript file with the",
" JSGI function that answers requests.&uv8.loadJavaScript file that every core of the V8 plugin runs at i",
"ts start, before the application.&uv8.module_pathsDirectory meant for JavaScript modules; the sources of",
" 2.0 collect these directories and never look into them.&uv8.preemptiveValue that was meant to share one",
" V8 isolate among all cores; the sources of 2.0 store it and never read it.&uwsgi.vacuumCleans up on exi",
"t by deleting the UNIX sockets and pidfiles that belong to this instance.Off by default. With uid set, t",
"he files of pidfile and safe-pidfile stay behind, since they were written before privileges were dropped",
"; pidfile2 and safe-pidfile2 are removed in either case. A socket path that meanwhile belongs to another",
" process is not touched. Without it a stale socket file does no harm, because the next start replaces it",
", but health checks and web servers may be misled by it.socket = /run/shop/uwsgi.sock\nvacuum = true\npi",
"dfile2 = /run/shop/uwsgi.pidAlias of `emperor-cap`: comma separated Linux privileges that vassals may ke",
"ep.&uwsgi.vassal_fork_baseName of a vassal that is started in the ordinary way although a fork server is",
" in use, because it is that server; repeatable.&uwsgi.vassals_setAlias of `vassals-set`: `name=value` pa",
"ssed to each vassal.&uwsgi.vassal_sosAsk the Emperor for a helper instance while all workers are busy, a",
"t most once in this many seconds.The Emperor reacts only when `emperor-broodlord` is set there.&uwsgi.va",
"ssal_sos_backlogAsk the Emperor for a helper instance when at least this many connections wait in the li",
"sten queue.&uwsgi.vassals_includesTemplate read for all vassals after their own file, with the behaviour",
" of `include`; may be repeated.&uwsgi.vassals_includes_beforeTemplate read for all vassals before their ",
"own file, which can therefore override its values; may be repeated.&uwsgi.vassals_templatesTemplate appl",
"ied to all vassals after their own file, with the behaviour of `inherit`; may be repeated.Its values are",
" not expanded, so placeholders in it stay literal; `vassals-include` resolves them.&uwsgi.vassals_templa",
"tes_beforeTemplate handed to all vassals before their own file, with the behaviour of `inherit`; may be ",
"repeated.Setting or placeholder `name=value` that the Emperor passes to each vassal; may be repeated.&uw",
"sgi.vassals_start_hookCommand run with the vassal name as argument whenever one is about to start; its f",
"ailure is only logged.It runs in the process of the vassal, so in tyrant mode as the owner of the file.&",
"uwsgi.vassals_stop_hookCommand that the Emperor runs, with the vassal name as argument, whenever one has",
" gone.venv = /srv/site/venvUWSGI_VERSIONShows the release number and stops before anything is started.&u",
"wsgi.vhostSelects the application by host name in addition to its mountpoint, taken from the Host header",
" or else from SERVER_NAME.Mountpoints then have the form `host|/path`. The standard access line starts w",
"ith the host name.&uwsgi.vhost_hostTurns on the same selection by host name as `vhost`; in 2.0.31 nothin",
"g distinguishes the two.virtualenv = /srv/site/venv&uwsgi.wait_for_fsDelays the as-root phase until the ",
"path exists; in 2.0.31 a plain file satisfies it just as well.Shares its list with `wait-for-fs`, where ",
"the type is never looked at. The hook action `wait_for_dir` does check it.Delays the as-root phase until",
" the path exists; in 2.0.31 a directory satisfies it just as well.The three names `wait-for-fs`, `wait-f",
"or-file` and `wait-for-dir` fill one list in 2.0.31, and that list is tested for existence only. Use the",
" hook action `wait_for_file` when the type matters.Delays the as-root phase until this path exists, what",
"ever its type, and exits after `wait-for-fs-timeout`.The path is looked up once a second. Like the other",
" waits of this group it is skipped when the server is not started by root; the hook action `wait_for_fs`",
" has no such limit.&uwsgi.wait_for_fs_timeoutNumber of seconds granted to each awaited path or mount bef",
"ore the server gives up; 60 when absent or 0.&uwsgi.wait_for_interfaceAlias of `wait-for-interface`: del",
"ays startup until the kernel knows this network device.&uwsgi.wait_for_interface_timeoutAlias of `wait-f",
"or-interface-timeout`: seconds to wait before a missing network device makes uWSGI exit at startup.Delay",
"s startup until a network device of this name exists, and gives up with an error when the time limit pas",
"ses.The check asks only whether the kernel knows the device; it may still be down and without an address",
". Honoured only when the server was started as root.Number of seconds that `wait-for-interface` may take",
"; 0 and leaving it out both mean 60.&uwsgi.wait_for_mountpointDelays the as-root phase until another fil",
"esystem is mounted on this directory, that is, until its device differs from its parent's.&uwsgi.wait_fo",
"r_socketHolds the application back until something accepts connections at this address, for instance a d",
"atabase.Unlike the file and interface waits it also works for a server that is not started as root. One ",
"attempt is made per second, and the server exits when `wait-for-socket-timeout` attempts have failed.&uw",
"sgi.wait_for_socket_timeoutNumber of seconds to keep trying an address given with `wait-for-socket`; 60 ",
"when absent or 0.&up.web3Module with an application for the abandoned Web3 interface.webdav&udav.add_col",
"lection_propExtra property shown for directories only, written as namespace, name and optional text with",
" spaces between.&udav.add_collection_prop_compExtra property of directories whose third word is a comma-",
"separated list, each member becoming a comp element.&udav.add_collection_prop_hrefExtra property of dire",
"ctories whose third word is a link and gets wrapped in an href element.&udav.add_object_propExtra proper",
"ty shown for files only, written as namespace, name and optional text with spaces between.&udav.add_obje",
"ct_prop_compExtra property of files whose third word is a comma-separated list, each member becoming a c",
"omp element.&udav.add_object_prop_hrefExtra property of files whose third word is a link and gets wrappe",
"d in an href element.&udav.add_optionFurther token, such as addressbook or calendar-access, for the DAV ",
"header that advertises what is supported; repeatable.&udav.add_propExtra property shown for files and di",
"rectories alike, written as namespace, name and optional text with spaces between.&udav.add_prop_compExt",
"ra property of files and directories whose third word is a comma-separated list, each member becoming a ",
"comp element.&udav.add_prop_hrefExtra property of files and directories whose third word is a link and g",
"ets wrapped in an href element.&udav.add_rtype_collection_propExtra type (namespace and name) reported i",
"nside the resourcetype element of directories only, as CalDAV clients expect.&udav.add_rtype_object_prop",
"Extra type (namespace and name) reported inside the resourcetype element of files only.&udav.add_rtype_p",
"ropExtra type (namespace and name) reported inside the resourcetype element of files and directories ali",
"ke.&udav.class_directoryValue of the class attribute that marks subdirectories in the generated HTML ind",
"ex, normally just the word directory.&udav.cssAddress of a style sheet to link from the generated HTML i",
"ndex of a directory; repeatable.&udav.divValue of the id attribute of the element around the generated H",
"TML index, for use in style sheets.&udav.javascriptAddress of a script to link from the generated HTML i",
"ndex of a directory; repeatable.Alias of `webdav-javascript`: script linked from the HTML index.&udav.lo",
"ck_cacheName of the server cache meant for LOCK requests; release 2.0.31 stores the name and makes no us",
"e of it.&udav.mountpointsPublish a directory over WebDAV, alone or as prefix=directory to place it below",
" a URL prefix; repeatable.Clients can read, write, rename and delete there, and the plugin checks no pas",
"sword: protect the path in the web server or with an authentication route. The directory must exist at s",
"tartup. Requests need modifier1 35.plugins = webdav\nwebdav-mount = /files=/srv/dav&udav.principal_baseU",
"RL path that is put before the name of the logged-in user to tell clients where their principal resource",
" is.&udav.skip_propName of a property that stays hidden although the file carries it as an extended attr",
"ibute; repeatable.1024&uwsgi.websockets_max_sizeAlias of `websockets-max-size`: kilobytes that one frame",
" from a client may have.&uwsgi.websockets_ping_freqAlias of `websockets-ping-freq`: seconds between keep",
"-alive pings to a WebSocket client.&uwsgi.websockets_pong_toleranceAlias of `websockets-pong-tolerance`:",
" seconds a client has to answer a ping.Largest WebSocket frame accepted from a client, in kilobytes, 102",
"4 by default.Pause in seconds between two keep-alive pings on a WebSocket connection, 30 by default.Seco",
"nds a WebSocket client may take to answer a ping before its connection is considered dead, 3 by default.",
"&uwsgi.weightRelative weight that this instance announces to load balancers; one with 2 gets twice as ma",
"ny requests as one with 1.Accept nothing but the listed options, separated by spaces, until `end-whiteli",
"st`.Name `end-whitelist` in the list as well, because otherwise the closing line is itself forbidden.&uw",
"sgi.worker_execProgram, without arguments, that replaces each worker and inherits the first listening so",
"cket as standard input.&uwsgi.worker_exec2Program, without arguments, that replaces each worker like `wo",
"rker-exec`, but later, when its post-fork hooks have run.Variant of `log-encoder` that does not call for",
" a master process.Variant of `log-req-encoder` that does not call for a master process.Variant of `logge",
"r` for a lone worker, which writes its log lines itself and needs no master.Variant of `req-logger` for ",
"a lone worker, which writes its request lines itself and needs no master.Has the same effect as `mount` ",
"in 2.0.31: binds an application to a URL prefix, in whichever process loads applications.&uwsgi.worker_r",
"eload_mercySeconds a worker may take to finish its requests at reload or shutdown before it is killed; 6",
"0 by default.Pick it at least as high as `harakiri`, otherwise a reload cuts off requests that would hav",
"e been allowed. Service managers and orchestrators kill the whole group after their own limit, often 10 ",
"to 90 seconds, so it must be lower than that. Background threads that never exit delay each reload by up",
" to this time. `reload-mercy` does not affect workers.harakiri = 30\nworker-reload-mercy = 40Alias of `p",
"rocesses`: number of worker processes that serve requests.Writes the very same variable as `processes`; ",
"when both occur the last one read decides, and people then wonder which of the two numbers is real. Keep",
" one spelling. The default is a single worker, so two parallel requests queue behind each other. With ze",
"ro workers uWSGI starts, but never answers a request. Anything from an environment variable `UWSGI_WORKE",
"RS` is applied first and is overridden by the file.workers = 4\nmaster = true&uwsgi.write_errors_excepti",
"on_onlyReport broken connections to the application only, as an exception, and keep them out of the log.",
"It also enables `ignore-sigpipe` and `ignore-write-errors`.&uwsgi.write_errors_toleranceNumber of failed",
" writes within one response that are tolerated before the application gets an error raised.errorsAlias o",
"f `module`: dotted name of the Python module that is imported, with an optional colon and object.wsgi = ",
"mysite.wsgi:application&up.wsgi_accept_bufferLets applications return memoryview, bytearray and similar ",
"objects as body parts.Alias of `wsgi-accept-buffer`: memoryview, bytearray and similar ones are allowed ",
"as body parts.&up.wsgi_disable_file_wrapperHides wsgi.file_wrapper from applications, so that frameworks",
" read files themselves and send the content in pieces.A remedy for responses built from in-memory files,",
" such as io.BytesIO with the send_file of Flask, which break when they are treated like files on disk. T",
"he price is that real files no longer go out with sendfile: a worker copies them through Python. Serve d",
"ownloads with `static-map`, the web server or X-Accel-Redirect instead when they are large.module = mysi",
"te:app\nwsgi-disable-file-wrapper = true&up.wsgi_env_behaviourAlias of `wsgi-env-behaviour`: cheat reuse",
"s the environ dictionary, holy makes a new one for every request.cheatholyHow the environ dictionary of ",
"requests is made: one per core cleared and used again (cheat, the default), or a new one each time (holy",
").Choose `holy` when code keeps a reference to environ after the response. Any other word is fatal, and ",
"versions before 2.0.20 could crash with `holy`.Python file that contains the WSGI application to serve.P",
"ath of a Python source file, looked up relative to `chdir`; the object `application` in it is served, or",
" another name set with `callable`. A suffix such as `app.py:app` is taken as part of the file name and f",
"ails. When the file is missing or raises an error, the server still starts and answers every request wit",
"h 500, unless `need-app` is set. Do not mix it with `module`: the first loaded one takes the root and th",
"e second is skipped.chdir = /srv/site\nwsgi-file = wsgi.py\ncallable = app\nneed-app = true&up.wsgi_lite",
"Module with an application for the abandoned WSGI Lite interface.&up.wsgi_manage_chunked_inputKnown only",
" to the 2.1 development tree: decodes request bodies with chunked Transfer-Encoding so that wsgi.input c",
"an read them.No 2.0 release knows the name: there the line becomes a placeholder without any effect or m",
"essage, and with `strict` it prevents startup. To accept chunked uploads on 2.0, let nginx buffer the re",
"quest and pass it on with a length, or call `uwsgi.chunked_read()` in the application.; only in 2.1 deve",
"lopment builds\nwsgi-manage-chunked-input = true&up.wsgi_strictTreats a returned byte string like any ot",
"her iterable, as the WSGI standard has it, instead of sending it in one go.UWSGI_XMLRead settings from a",
"n XML document, whatever its file name ends in; `file:id` picks one block.The root element, or a matchin",
"g child of it, must be called `uwsgi`. A missing file or bad XML makes uWSGI exit at startup.Alias of `x",
"ml`: read settings from an XML document.xslt&uxslt.content_typeMIME type sent with transformed documents",
", text/html when not set.&uxslt.docrootDirectory in which XML documents are searched for the XSLT plugin",
", in place of DOCUMENT_ROOT; repeatable.&uxslt.extSuffix, dot included, that is added to the name of the",
" XML document to find its style sheet; replaces .xsl and .xslt.&uxslt.stylesheetStyle sheet of last reso",
"rt for XML documents that have none of their own; repeatable, the first existing file is used.&uxslt.var",
"Request variable whose value is the file name of the style sheet; it comes before every other way of fin",
"ding one.The value is used as a path without any check, so it must be one that only the web server can s",
"et.UWSGI_YAMLReads a further YAML file at this point and applies the options under its `uwsgi` key, or u",
"nder another key given as `file:key`.The built-in reader, used when libyaml was not compiled in, underst",
"ands only flat `key: value` lines; lists and nested keys end its reading without a message.Alias of `yam",
"l`: applies the options of another YAML document here.zabbixProduce an XML file with all current metrics",
" for import into a Zabbix server, on standard output or at the path given.&uwsgi.zerg_nodeAddress of a z",
"erg server or pool from which this instance receives already bound sockets, to help out with the load.&u",
"wsgi.zerg_fallbackContinues with the instance's own sockets when the address in `zerg` cannot be reached",
", instead of exiting.&zergpool_socket_namesAlias of `zergpool`: sockets that are bound here and handed t",
"o zerg instances.&uwsgi.zerg_serverUNIX socket on which this instance passes its listening sockets to he",
"lper instances.Any process that can connect to it gets the listeners, so keep it out of directories that",
" everybody may enter.Bind sockets for zerg instances and hand them out, the value being socket:address w",
"ith more addresses after commas.The part before the first colon is the UNIX socket that instances with z",
"erg = connect to; the others are the service addresses, bound here and kept open while instances come an",
"d go. No worker is needed, but a master or a socket is: a pool alone exits immediately.master = true\nze",
"rgpool = /run/zergpool.socket:127.0.0.1:3031,/run/app.socketServe a Mongrel2 front end over ZeroMQ, give",
"n two endpoints with a comma between, first for requests and then for replies.The workers connect to bot",
"h endpoints after the fork. A value without a comma stops them. Bodies in JSON need a build with JSON su",
"pport; otherwise tell Mongrel2 to speak tnetstring.zeromq = tcp://127.0.0.1:9999,tcp://127.0.0.1:9998Ali",
"as of `zeromq`: request and reply endpoints of a Mongrel2 server.&uwsgi.zeusAddress and arguments of the",
" Zeus mode, an idea for distributing vassals over several Emperors that was only begun.");
