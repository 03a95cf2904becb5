package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.ServiceState;

class ServiceRecogniserTest {

    private static List<ServiceState> states(String text) {
        return Pasted.facts(new ServiceRecogniser(), ServiceState.class, text);
    }

    @Test
    void sc_query_names_the_machine_it_asked() {
        assertThat(states("""
                        C:\\>sc \\\\hv02 query winrm

                        SERVICE_NAME: winrm
                                TYPE               : 20  WIN32_SHARE_PROCESS
                                STATE              : 1  STOPPED
                                WIN32_EXIT_CODE    : 0  (0x0)
                        """))
                .singleElement()
                .returns("hv02", ServiceState::host)
                .returns("winrm", ServiceState::service)
                .returns("stopped", ServiceState::state);
    }

    @Test
    void a_filtered_state_belongs_to_the_service_of_the_command() {
        assertThat(states("--- HV02\nC:\\>sc query vmms | find \"STATE\"\n        STATE              : 4  RUNNING\n"))
                .singleElement()
                .returns("hv02", ServiceState::host)
                .returns("vmms", ServiceState::service)
                .returns("running", ServiceState::state);
    }

    @Test
    void translated_labels_and_squeezed_lines_are_read() {
        assertThat(states("NOMBRE_SERVICIO: MSiSCSI\nTIPO : 20 WIN32_SHARE_PROCESS\nESTADO : 2 START_PENDING\n"))
                .singleElement()
                .returns("msiscsi", ServiceState::service)
                .returns("start-pending", ServiceState::state);
        assertThat(states("DIENSTNAME: vmms\n        STATUS             : 1  STOPPED\n"))
                .singleElement()
                .returns("vmms", ServiceState::service);
    }

    @Test
    void get_service_is_read_as_table_and_list() {
        assertThat(states("""
                        [HV01]: PS C:\\> Get-Service vmms,WinRM

                        Status   Name               DisplayName
                        ------   ----               -----------
                        Running  vmms               Hyper-V Virtual Machine Management
                        Stopped  WinRM              Windows Remote Management (WS-Manag...
                        """))
                .extracting(ServiceState::host, ServiceState::service, ServiceState::state)
                .containsExactly(tuple("hv01", "vmms", "running"), tuple("hv01", "winrm", "stopped"));
        assertThat(
                        states(
                                "PS C:\\> Get-Service vmms -ComputerName HV02 | fl\n\nName        : vmms\nDisplayName : Hyper-V Virtual Machine Management\nStatus      : Stopped\n"))
                .singleElement()
                .returns("hv02", ServiceState::host);
    }

    @Test
    void the_column_with_the_machine_outranks_the_rest() {
        assertThat(states("""
                        PS C:\\> Get-Service vmms -ComputerName HV01,HV02 | ft MachineName,Name,Status

                        MachineName Name Status
                        ----------- ---- ------
                        HV01        vmms Running
                        HV02        vmms Stopped
                        """))
                .extracting(ServiceState::host, ServiceState::state)
                .containsExactly(tuple("hv01", "running"), tuple("hv02", "stopped"));
    }

    @Test
    void rows_without_header_are_read_under_the_command() {
        assertThat(states("PS C:\\> Get-Service vmms\nStopped vmms Hyper-V Virtual Machine Management\n"))
                .singleElement()
                .returns("stopped", ServiceState::state);
    }

    @Test
    void net_start_lists_what_runs() {
        String text = """
                --- HV02
                C:\\>net start
                These Windows services are started:

                   DNS Client
                   Hyper-V Virtual Machine Management
                   Windows Time

                The command completed successfully.
                """;
        assertThat(states(text)).extracting(ServiceState::service).containsExactly("dnscache", "vmms", "w32time");
        assertThat(Pasted.facts(new ServiceRecogniser(), Listing.class, text))
                .singleElement()
                .returns("service", Listing::kind)
                .returns("hv02", Listing::subject)
                .returns(true, Listing::complete);
    }

    @Test
    void net_start_of_one_service_tells_its_state() {
        assertThat(
                        states(
                                "C:\\>net start vmms\nThe requested service has already been started.\n\nMore help is available by typing NET HELPMSG 2182.\n"))
                .singleElement()
                .returns("vmms", ServiceState::service)
                .returns("running", ServiceState::state);
    }

    @Test
    void machines_and_adapters_with_a_state_are_no_services() {
        assertThat(states("""
                        Name  State   Status
                        ----  -----   ------
                        WEB01 Running Operating normally

                        [SC] EnumQueryServicesStatus:OpenService FAILED 1060:
                        STATE : 9 WHATEVER
                        SERVICE_NAME:
                        """)).isEmpty();
    }
}
