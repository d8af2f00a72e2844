## Under every message to a client

consents-unsubscribe-button = 🔕 Отписаться

## The first screen

# $shop (String) - the shop's name, $operator (String) - who answers for the data, $inn (String) - his number
consents-start-hello =
    Здравствуйте! Это бот магазина «{ $shop }» ({ $operator }, ИНН { $inn }).
    Чтобы показать бонусы и принять заявку, мы храним имя, телефон и покупки. Подробнее — /privacy. Отозвать согласие можно в любой момент.
consents-start-agree = ✅ Согласен, продолжить
consents-start-not-now = Не сейчас
consents-start-text = 📄 Полный текст
consents-start-agreed = ✅ Согласие записано. Отозвать его и стереть данные: /forget
consents-start-declined = Хорошо, бонусный счёт не заводим. Заявку можно оставить и так: сохраним только её.
# $text (String) - the text of a consent
consents-text-page = { $text }
consents-join-button = 🎁 Хочу бонусы

## The link

consents-open-refused-link-dead = Ссылка больше не действует. Попросите новую у продавца или начните здесь.
consents-open-refused-link-dead-last = Ссылка больше не действует. Попросите новую у продавца: следующую можно открыть через час.
consents-open-refused-no-operator = Бонусный счёт в боте ещё готовится. Загляните позже.

## His number

consents-contact-ask = Нажмите кнопку, чтобы найти вашу карточку.
consents-contact-button = 📱 Отправить мой номер
consents-contact-not-now = ✖️ Не сейчас
consents-contact-foreign = Это чужой контакт. Нажмите кнопку «📱 Отправить мой номер», чтобы отправить свой.
consents-contact-taken = Спасибо, номер получили.

## What becomes of it

consents-join-asked = Номер не совпал с карточкой, продавец проверит. Ответим здесь.
consents-join-found = Здравствуйте! Ваша карточка нашлась.
# $name (String) - his name on the card
consents-join-found-name = Здравствуйте, { $name }! Ваша карточка нашлась.
consents-join-new = Готово, бонусный счёт открыт.
# $name (String) - his own name
consents-join-new-name = Готово, { $name }, бонусный счёт открыт.
consents-join-gift = 🎁 Это вам, как обещали.
consents-join-refused-phone-unreadable = Такой номер мы не умеем читать. Попросите продавца записать вас в магазине.
consents-join-refused-not-him = Продавец не узнал этот номер. Попросите у него новую ссылку.
consents-finish-refused-not-confirmed = Это уже сделано. Откройте меню: /start

## After the seller has looked

consents-matched-yes = Продавец подтвердил, что карточка ваша. Осталось нажать одну кнопку.
consents-matched-go-on = ▶️ Продолжить
consents-matched-no = Номер не совпал с карточкой. Попросите у продавца новую ссылку или начните здесь.

## What may be sent

consents-toggles-title =
    Что можно присылать?
    Всё выключено, пока вы сами не включите. Изменить в любой момент: /consents
consents-toggle-birthday = Поздравление с днём рождения
consents-toggle-dates = Напомнить о датах близких
consents-toggle-renew = Напомнить, когда пора обновить
consents-toggle-promo = Акции (до 2 раз в месяц)
consents-toggle-service = Бонусы и вопрос о покупке
consents-toggles-text = 📄 Тексты
consents-toggles-ready = Готово
consents-toggle-on = Включено. Выключить: /consents
consents-toggle-off = Выключено.
consents-toggles-stranger = Мы вам ничего не присылаем. Чтобы завести бонусный счёт, откройте меню: /start
consents-list-button = 🔔 Подписки

## Enough

# $what (String) - what is no longer sent
consents-left-one = Больше не присылаем: { $what }. Вернуть: /consents
consents-left-all-button = 🔕 Отписаться от всего
consents-left-all = Больше ничего не присылаем. Ответим только на то, о чём вы спросите сами. Вернуть: /consents
consents-left-stranger = Мы вам ничего не присылаем и без этого.
consents-back-hello = С возвращением! Акции выключены. Включить, что нужно: /consents
consents-what-pd = обработка данных
consents-what-service = бонусы и вопросы
consents-what-birthday = поздравления
consents-what-dates = даты близких
consents-what-renew = напоминания
consents-what-promo = акции
consents-record-refused-not-his = Эта кнопка уже не ваша. Откройте меню: /start
consents-record-refused-staff = Согласие даёт только сам клиент.
consents-record-refused-no-operator = Магазин ещё не готов принимать согласия. Загляните позже.
consents-record-refused-no-advertising = Акций магазин сейчас не присылает.

## The team hears

# $name (String) - the client
consents-stopped-text = 🔕 { $name }: остановил(а) бота, сообщения больше не доходят. Позвоните.
# $name (String) - the card, $who (String) - what he calls himself
consents-match-phone = 🔗 По ссылке с карточки «{ $name }» пришёл другой номер. Назвался: { $who }. Это тот же человек?
consents-match-taken = 🔗 Карточка «{ $name }» уже связана с Telegram, а этот номер пришёл с другого. Назвался: { $who }. Перенести?
consents-match-shared = 🔗 Номер карточки «{ $name }» записан у нескольких людей. Назвался: { $who }. Это он?
consents-match-yes = ✅ Это мой клиент
consents-match-no = ❌ Не он
consents-match-said-yes = ✅ Записано. Клиент продолжит сам.
consents-match-said-no = Записано: не он. Карточка никому не показана.
consents-match-refused-answered = На это уже ответили.
consents-match-refused-no-rights = Это может только ответственный или владелец.
consents-news-repeated = (повтор)

## A link from the card

consents-give-button = 🔗 Ссылка клиенту
consents-give-forward = Перешлите клиенту сообщение ниже или покажите картинку. Ссылка для одного человека, действует 14 дней.
# $shop (String) - the shop, $link (String) - the address
consents-give-words = Здравствуйте! Это «{ $shop }». Ваши бонусы и скидка — в нашем боте: { $link }
consents-picture-note = Наведите камеру телефона

## The owner's settings

consents-settings-open = 🤝 Клиенты в боте
consents-settings-without = 🤝 Клиенты в боте. Сначала заполните реквизиты: без них ссылку и QR выдать нельзя.
# $operator (String) - who answers for the data
consents-settings-with = 🤝 Клиенты в боте. За данные отвечает { $operator }.
consents-settings-operator = 🪪 Реквизиты
consents-settings-links = 📲 Ссылки и QR
consents-settings-texts = 📜 Тексты согласий
consents-settings-back = ◀️ Назад
consents-operator-none = Реквизиты не заполнены. Их видит каждый клиент на первом экране: кто хранит его данные.
# $name, $inn, $address, $contact (String) - the operator's details
consents-operator-text =
    🪪 { $name }
    ИНН { $inn }
    { $address }
    { $contact }
consents-operator-fill = ✏️ Заполнить
consents-operator-change = ✏️ Изменить
consents-operator-first = Сначала заполните реквизиты: без них ссылку и QR выдать нельзя.
consents-operator-open = ⚙️ Реквизиты
consents-operator-ask-owner = Ссылку пока выдать нельзя: владелец ещё не заполнил реквизиты магазина.
consents-operator-ask-name = Кто отвечает за данные клиентов? Название и ИНН одной строкой, например: ИП Петров П. П., ИНН 500100732259
consents-operator-ask-address = Адрес, который увидят клиенты. Например: Москва, ул. Ленина, 1
consents-operator-ask-contact = Телефон или почта для вопросов о данных.
consents-operator-refused-no-name = Не вижу названия. Напишите вместе: ИП Петров П. П., ИНН 500100732259
consents-operator-refused-no-inn = Не вижу ИНН: 10 цифр у компании, 12 у предпринимателя.
consents-operator-refused-inn-wrong = В ИНН опечатка: контрольная цифра не сходится. Проверьте и пришлите ещё раз.
consents-links-title = 📲 Ссылки и QR. «•» — уже действует. Нажмите, чтобы открыть или сделать.
consents-links-counter = 🖨 QR для стойки
# $title (String) - the source, $link (String) - the address
consents-link-text =
    📲 { $title }
    { $link }
consents-link-has-gift = 🎁 За контакт выдаём файл.
consents-link-picture = 🖼 QR картинкой
consents-link-gift = 🎁 Файл
consents-link-drop-gift = 🗑 Без файла
consents-link-revoke = 🚫 Отозвать
consents-link-revoked = Ссылка больше не действует.
consents-gift-ask = Пришлите файл или фото: его получит каждый, кто придёт по этой ссылке и оставит свой номер.
consents-gift-unreadable = Нужен файл или фото.
consents-gift-kept = 🎁 Записано: файл уйдёт в обмен на номер.
consents-texts-title = 📜 Тексты согласий. Каждый, кто соглашается, соглашается с версией, которую видел.
# $what (String) - the purpose, $version (Number)
consents-texts-row = { $what } · версия { $version }
# $version (Number), $date (String) - since when
consents-text-own = 📜 Ваш текст, версия { $version } от { $date }
consents-text-ours = 📜 Стандартный текст, версия { $version } от { $date }
consents-text-replace = ✏️ Заменить своим
consents-text-restore = ↩️ Вернуть стандартный
consents-text-restored = Вернули стандартный текст.
consents-text-ask-pd = Пришлите текст одним сообщением. В нём должны быть: кто оператор, зачем, какие данные, что с ними делают, срок и как отозвать.
consents-text-ask-other = Пришлите текст одним сообщением. В нём должны быть: кто присылает, что, куда, как часто и как отписаться.
consents-text-replaced = ✅ Новый текст действует. Кто согласился раньше, согласился с прежним.
consents-text-refused-too-short = Слишком коротко для согласия: нужно хотя бы 40 знаков.
consents-text-refused-too-long = Слишком длинно: текст должен поместиться в одно сообщение, до 3 500 знаков.
consents-text-refused-no-rights = Это может только владелец.
consents-text-refused-no-operator = Сначала заполните реквизиты.
consents-owner-refused-no-rights = Это может только владелец.
consents-owner-refused-client-unknown = Клиент удалён или передан другому.
consents-owner-refused-source-unknown = Такого источника больше нет.
consents-owner-refused-link-gone = Ссылки уже нет. Откройте список ещё раз.
