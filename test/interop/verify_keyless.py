"""Verifies a keyless bundle with sigstore-python: ROOT BUNDLE IDENTITY ISSUER; prints the SHA-256 of the signed payload."""

import hashlib
import pathlib
import sys

from sigstore.models import Bundle, TrustedRoot
from sigstore.verify import Verifier, policy

root, bundle, identity, issuer = sys.argv[1:]
verifier = Verifier(trusted_root=TrustedRoot.from_file(root))
_, payload = verifier.verify_dsse(
    Bundle.from_json(pathlib.Path(bundle).read_bytes()),
    policy.Identity(identity=identity, issuer=issuer),
)
print(hashlib.sha256(payload).hexdigest())
