package org.chushi.internal.ui.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CustomerValuesTest {

	@Test
	void whatWasTypedForOneCustomerIsGoneWithThem() {
		CustomerValues values = CustomerValues.NONE.with("buyer", "小满").with("order", "2026112200018");
		assertThat(values.next().of("buyer")).isEmpty();
		assertThat(values.next().of("order")).isEmpty();
	}

	@Test
	void whatIsTheSameForTwoCustomersIsNoCustomers() {
		CustomerValues second = CustomerValues.NONE.with("agent", "谷雨").with("buyer", "小满").next().with("agent", "谷雨").with("buyer", "芒种");
		CustomerValues third = second.next();
		assertThat(third.of("agent")).isEqualTo("谷雨");
		assertThat(third.of("buyer")).isEmpty();
		assertThat(third.next().of("agent")).as("and it stays").isEqualTo("谷雨");
		assertThat(third.with("agent", "白露").next().of("agent")).as("unless it changed").isEmpty();
	}

	@Test
	void anEmptyValueIsNone() {
		assertThat(CustomerValues.NONE.with("buyer", "小满").with("buyer", "")).isEqualTo(CustomerValues.NONE);
	}
}
