package org.chushi.internal.badges;

import java.util.List;

/** Made when the first badge is signed or read: opening the program does not wait for its libraries. */
final class Proofs {

	static final DataIntegrity ALL = new DataIntegrity(List.of(new EddsaJcs2022(), new EddsaRdfc2022(new Contexts())));

	private Proofs() {
	}
}
