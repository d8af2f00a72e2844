## Under every message to a client

consents-unsubscribe-button = 🔕 Unsubscribe
