package org.chushi.internal.publishing;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.equinox.p2.core.IProvisioningAgent;

/** What p2's repositories ask for when nothing is installed through them. */
final class BareAgent implements IProvisioningAgent {

	private final Map<String, Object> services = new HashMap<>();

	@Override
	public Object getService(String name) {
		return services.get(name);
	}

	@Override
	public void registerService(String name, Object service) {
		services.put(name, service);
	}

	@Override
	public void unregisterService(String name, Object service) {
		services.remove(name, service);
	}

	@Override
	public void stop() {
		services.clear();
	}
}
