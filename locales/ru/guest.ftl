## Главная клиента
guest-home-hello = Здравствуйте!
# $name (String) - имя и отчество
guest-home-hello-name = Здравствуйте, { $name }!
# $points (Number) - сколько бонусов
# $percent (Number) - какую часть чека можно оплатить бонусами
guest-home-points = 🎁 Бонусы: <b>{ $points }</b> (1 бонус = 1 ₽, до { $percent } % чека)
# $points (Number) - сколько бонусов
# $date (String) - день
guest-home-expiring = ⏳ Сгорят { $points } — { $date }
# $percent (Number) - скидка
guest-home-tier = 🏷 Скидка { $percent } %
# $percent (Number) - скидка
# $next (Number) - следующая скидка
# $left (String) - сумма
guest-home-tier-next = 🏷 Скидка { $percent } % · до { $next } % осталось купить на { $left }
# $next (Number) - первая скидка
# $left (String) - сумма
guest-home-next = 🏷 До скидки { $next } % осталось купить на { $left }
guest-home-bonus = 🎁 Бонусы
guest-home-data = 🗂 Мои данные
guest-home-about = ℹ️ О магазине
guest-home-back = ☰ Меню
# $shop (String) - название магазина
guest-home-stranger =
    Здравствуйте! Это бот магазина «{ $shop }».
    Работаете здесь? Попросите у владельца приглашение. Как храним данные: /privacy

## О магазине
# $shop (String) - название магазина
guest-about-title = <b>«{ $shop }»</b>
# $from (String) - открытие
# $to (String) - закрытие
guest-about-hours = 🕙 С { $from } до { $to }
# $name (String) - ИП или ООО
# $inn (String) - ИНН
guest-about-operator = { $name }, ИНН { $inn }
# $address (String) - адрес
# $contact (String) - телефон или почта
guest-about-where =
    📍 { $address }
    ✉️ { $contact }
guest-about-privacy = Как храним данные: /privacy

## Помощь
# $shop (String) - название магазина
guest-help-client =
    <b>Бот магазина «{ $shop }»</b>
    /order — оставить заявку
    /bonus — бонусы и скидка
    /consents — что вам присылать
    /feedback — оценить или пожаловаться
    /mydata — что о вас хранится, исправить
    /dates — ваши даты и даты близких
    /forget — стереть свои данные
    /stop — ничего не присылать
    /settings — язык
    /privacy — как храним данные
# $shop (String) - название магазина
guest-help-stranger =
    <b>Бот магазина «{ $shop }»</b>
    /order — оставить заявку
    /stop — ничего не присылать
    /privacy — как храним данные
    Работаете здесь? Попросите у владельца приглашение.

## Бонусы и покупки
guest-bonus-title = 🎁 <b>Мои бонусы</b>
guest-bonus-last = Последние операции:
guest-bonus-none = Операций пока нет. Бонусы начислим с первой покупки.
# $points (String) - сколько, со знаком
# $what (String) - за что
# $date (String) - день
guest-bonus-operation = { $date } · <b>{ $points }</b> · { $what }
guest-bonus-kind-accrual = за покупку
guest-bonus-kind-spend = списаны за покупку
guest-bonus-kind-grant = подарок
guest-bonus-kind-expiry = сгорели
guest-bonus-kind-reversal = возврат покупки
guest-bonus-purchases = 🛒 Мои покупки
guest-purchases-title = 🛒 <b>Последние покупки</b>
# $date (String) - день
# $what (String) - что куплено
# $sum (String) - сумма
guest-purchases-line = { $date } · { $what } · { $sum }
guest-purchases-something = покупка
guest-purchases-none = Покупок пока нет.

## Язык
guest-language-ask = На каком языке с вами говорить?

## Мои даты
guest-dates-title = 🎂 <b>Мои даты</b>
# $date (String) - день рождения
guest-dates-birthday = Ваш день рождения: { $date }
guest-dates-birthday-none = Ваш день рождения не указан.
# $who (String) - кто
# $date (String) - день
guest-dates-line = { $who }: { $date }
# $days (Number) - за сколько дней
guest-dates-reminded =
    { $days ->
        [one] 🔔 О датах близких напомним за { $days } день.
        [few] 🔔 О датах близких напомним за { $days } дня.
       *[many] 🔔 О датах близких напомним за { $days } дней.
    }
guest-dates-silent = 🔕 О датах не напоминаем: вы этого не включали.
guest-dates-silent-open = 🔕 О датах не напоминаем: вы этого не включали. Включить можно в подписках.
guest-dates-add = ➕ Дата
guest-dates-own = 🎂 Мой день
guest-dates-saved = ✅ День рождения записан.
guest-dates-added = ✅ Дата записана.
# $date (String) - день рождения
guest-dates-birthday-wish = Просит исправить день рождения: { $date }
guest-dates-refused-client-unknown = Ваших данных у нас больше нет. Начните сначала: /start
guest-dates-refused-unreadable = Такую дату записать не получилось. Попробуйте ещё раз.
guest-dates-refused-too-often = Самостоятельно день рождения меняют раз в год. Просьба передана продавцу.
guest-dates-refused-too-many = Больше десяти дат не запомним. Уберите лишнюю.
guest-dates-refused-date-unknown = Этой даты уже нет.
guest-role-spouse = Супруг(а)
guest-role-child = Ребёнок
guest-role-parent = Родители
guest-role-friend = Друг
guest-role-word-spouse = супруг(а)
guest-role-word-child = ребёнок
guest-role-word-parent = родители
guest-role-word-friend = друг
guest-ask-who = Чью дату запомнить? Выберите или напишите сами, например: сестра
guest-ask-who-again = Напишите одним словом, кто это, например: сестра
guest-ask-name = Как зовут? Можно не писать.
guest-ask-name-again = Напишите только имя, без телефона, или пропустите.
guest-ask-name-skip = ⏭ Без имени
guest-ask-date = Дата, например 14.03
guest-ask-date-again = Не понял дату. Напишите день и месяц, например 14.03
guest-ask-birthday = Когда у вас день рождения? Например 14.03. Год можно не писать.
guest-ask-birthday-again = Не понял дату. Напишите, например, 14.03 или 14.03.1990

## Мои данные
guest-data-title =
    🗂 <b>Мои данные</b>
    Всё, что магазин о вас хранит, можно прочитать, исправить и стереть.
guest-data-show = 📄 Что о мне хранится
guest-data-dates = 🎂 Мои даты
guest-data-correct = ✏️ Исправить
guest-data-forget = 🗑 Стереть
guest-data-caption = То же самое файлом: его можно сохранить и переслать.
guest-data-rest = … Остальное — в файле.
guest-data-yes = да
guest-data-no = нет
guest-ask-correct = Что неверно и как правильно? Напишите одним сообщением.
guest-ask-correct-again = Напишите словами, что исправить.
guest-correct-done = Передано продавцу. Когда исправим, вы увидите это в своих данных: /mydata

## Стереть
guest-forget-what = Сотрём имя, телефон, переписку, даты и согласия.
# $points (Number) - сколько бонусов
guest-forget-points = Бонусы ({ $points }) пропадут, вернуть нельзя.
guest-forget-stays = Суммы покупок останутся без вашего имени — для бухгалтерии.
guest-forget-yes = 🗑 Стереть навсегда
guest-forget-no = Оставить
guest-forget-stranger = Карточки клиента у вас нет. Сотрём ваши заявки и переписку с магазином, если они были. Вернуть нельзя.
guest-forget-stranger-done = Готово. Всё, что вы присылали, стёрто.
# $moment (String) - день и время
# $no (String) - номер обращения
guest-forget-done = Готово. Данные стёрты { $moment }, номер обращения { $no }.
guest-erase-button = 🗑 Стереть
guest-erase-word = стереть
# $word (String) - слово
guest-erase-ask =
    🗑 <b>Стереть клиента навсегда?</b>
    Уйдут имя, телефон, даты, заметки, переписка и бонусы; суммы покупок останутся без имени. Вернуть нельзя.
    Чтобы стереть, напишите: <b>{ $word }</b>
# $word (String) - слово
guest-erase-again = Ничего не стёрто. Чтобы стереть навсегда, напишите: <b>{ $word }</b>
guest-erase-refused-client-unknown = Клиент удалён или передан другому.
guest-erase-refused-no-rights = Это может только владелец.
# $no (String) - номер обращения
guest-news-erased = 🗑 Данные клиента стёрты, номер обращения { $no }.
# $name (String) - клиент
guest-news-correction = ✏️ { $name } просит исправить свои данные. Что именно — в карточке.
# $name (String) - клиент
# $words (String) - что исправить
guest-news-correction-said = ✏️ { $name } просит исправить свои данные: «{ $words }»

## Как храним данные
# $shop (String) - название магазина
guest-privacy-title = <b>Как «{ $shop }» хранит данные</b>
# $name (String) - ИП или ООО
# $inn (String) - ИНН
# $address (String) - адрес
# $contact (String) - телефон или почта
guest-privacy-operator = <b>Кто отвечает:</b> { $name }, ИНН { $inn }, { $address }. Связь: { $contact }
guest-privacy-no-operator = <b>Кто отвечает:</b> магазин; реквизиты он ещё не указал, поэтому клиенты сюда пока не приглашаются.
guest-privacy-text =
    <b>Что:</b> имя, телефон, аккаунт Telegram, обращения, покупки, бонусы; даты и согласия — если вы их дали.
    <b>Зачем:</b> отвечать вам, выполнять заказы, вести бонусы. Поздравления, напоминания и акции — только с вашего отдельного согласия.
    <b>Сколько:</b> пока вы клиент; сотрём сразу, как попросите. Суммы покупок остаются без имени для бухгалтерии, отметки о согласиях — три года без имени.
    <b>Где:</b> в базе магазина; телефоны, почта и всё написанное зашифрованы, ключ лежит отдельно. Переписка идёт через Telegram.
    <b>Кто видит:</b> сотрудники магазина, только своих клиентов; каждый просмотр номера записывается. Другим не передаём.
    <b>Ваши права:</b> узнать и получить файлом — /mydata, отозвать согласия — /consents и /stop, стереть — /forget, или напишите в магазин.
# $version (Number) - номер редакции
# $date (String) - день
guest-privacy-version = Редакция { $version } от { $date }

## Слова в «Что о мне хранится»
guest-section-card = Карточка
guest-section-dates = Даты близких
guest-section-notes = Заметки
guest-section-files = Файлы
guest-section-calls = Звонки и визиты
guest-section-callbacks = Перезвоны
guest-section-purchases = Покупки
guest-section-points = Бонусы
guest-section-consents = Согласия
guest-section-links = Ссылки
guest-section-appeals = Заявки и жалобы
guest-section-replies = Ответы
guest-section-scores = Оценки
guest-section-reminders = Напоминания
guest-section-messages = Что вам отправлено
guest-section-mailing-taps = Ответы на рассылки
guest-field-surname = фамилия
guest-field-name = имя
guest-field-patronymic = отчество
guest-field-phones = телефоны
guest-field-emails = почта
guest-field-username = имя в Telegram
guest-field-birthday = день рождения
guest-field-sex = пол
guest-field-city = город
guest-field-zone = часовой пояс
guest-field-preferences = пожелания
guest-field-source = откуда узнали
guest-field-tags = метки
guest-field-budget-kopecks = бюджет
guest-field-wallet-kopecks = траты в год
guest-field-vip = важный клиент
guest-field-potential = потенциал
guest-field-referred = пришли по рекомендации
guest-field-do-not-disturb = не беспокоить
guest-field-created-at = в базе с
guest-field-joined-at = в боте с
guest-field-telegram = аккаунт Telegram
guest-field-purchases = покупок
guest-field-rating = рейтинг
guest-field-sex-proposed = пол определён по отчеству
guest-field-text = текст
guest-field-score = оценка
guest-field-reason = причина
guest-field-field = поле
guest-field-before = было
guest-field-after = стало
guest-field-points = бонусы
guest-field-expires-at = до
guest-field-why = повод
guest-field-answer = ответ
guest-field-offer = предложено
guest-field-stands = в силе
guest-field-number = номер
guest-field-picture = с фото
guest-field-from = от кого
guest-field-duration-minutes = минут
guest-field-decision = решение
guest-field-purpose = о чём
guest-field-planned-cycle-days = цикл покупки, дней
guest-value-new = новая
guest-value-taken = в работе
guest-value-answered = дозвонились
guest-value-no-answer = не дозвонились
guest-value-busy = занято
guest-value-callback = перезвонить
guest-value-refused = отказ
guest-value-bought = покупка
guest-value-wrong-number = не тот номер
guest-value-call = звонок
guest-value-visit = визит
guest-value-chat = переписка
guest-value-in = входящий
guest-value-out = исходящий
guest-value-open = открыт
guest-value-done = выполнен
guest-value-cancelled = отменён
guest-value-undone = отменён
guest-value-closed = закрыт
guest-value-sale = покупка
guest-value-storno = возврат
guest-value-male = мужской
guest-value-female = женский
guest-value-person = человек
guest-value-company = организация
guest-value-created = запись создана
guest-value-note = заметка
guest-value-edited = правка
guest-value-refusal = отказ
guest-value-reopened = снова в работе
guest-value-lead-step = шаг к покупке
guest-value-handed-over = сменился продавец
guest-value-grievance = обида
guest-value-grievance-settled = обида улажена
guest-value-photo = фото
guest-value-document = документ
guest-value-voice = голосовое
guest-value-audio = аудио
guest-value-video = видео
guest-value-accrual = начислены
guest-value-spend = списаны
guest-value-grant = дано
guest-value-expiry = сгорели
guest-value-reversal = возвращены
guest-value-withdraw = отозвано
guest-value-refuse = отказ
guest-value-pd = персональные данные
guest-value-service = бонусы и оценка
guest-value-birthday = день рождения
guest-value-dates = даты близких
guest-value-renew = напоминания
guest-value-promo = акции
guest-value-referral = рекомендация
guest-value-yes = да
guest-value-no = нет
guest-value-thinking = думает
guest-value-client = вы
guest-value-staff = магазин
guest-value-order = заявка
guest-value-points = бонусы
guest-value-loyalty-thanks = благодарность за покупку
guest-value-loyalty-referral = бонусы за друга
guest-value-feedback-nps = вопрос об оценке
guest-value-feedback-answer = ответ магазина
guest-value-feedback-reply = слова магазина
guest-value-mailings-birthday = поздравление
guest-value-mailings-dates = напоминание о дате
guest-value-mailings-due = напоминание «пора»
guest-value-mailings-ask = вопрос, давно не виделись
guest-value-mailings-offer = предложение
guest-value-mailings-broadcast = рассылка
guest-value-consents-matched = карточка найдена
