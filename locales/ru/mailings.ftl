## День рождения и даты
# $name (String) - имя и отчество
mailings-birthday-wish-named = { $name }, с днём рождения! 🎂
mailings-birthday-wish = С днём рождения! 🎂
# $points (Number) - бонусы
# $till (String) - последний день
mailings-birthday-gift =
    { $points ->
        [one] Дарим { $points } бонус — действует до { $till }. Ждём вас!
        [few] Дарим { $points } бонуса — действуют до { $till }. Ждём вас!
       *[many] Дарим { $points } бонусов — действуют до { $till }. Ждём вас!
    }
mailings-birthday-points = 🎁 Мои бонусы
# $seller (String) - кто ведёт клиента
# $shop (String) - название магазина
mailings-signed-seller = — { $seller }, «{ $shop }»
mailings-signed-shop = — «{ $shop }»
# $days (Number) - за сколько дней
# $day (String) - какой это день
# $role (String) - чей день рождения
# $named (String) - yes: имя известно
# $name (String) - имя
mailings-dates-text =
    { $days ->
        [1] Завтра
        [7] Через неделю
        [14] Через две недели
        [one] Через { $days } день
        [few] Через { $days } дня
       *[many] Через { $days } дней
    }, { $day }, день рождения { $role ->
        [wife] у супруги
        [husband] у супруга
        [child] у ребёнка
        [son] у сына
        [daughter] у дочери
        [parents] у родителей
        [mother] у мамы
        [father] у папы
        [brother] у брата
        [sister] у сестры
        [grandmother] у бабушки
        [grandfather] у дедушки
        [friend] у друга
        [girlfriend] у подруги
       *[spouse] у супруга или супруги
    }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }.
# $who (String) - слово с карточки
mailings-dates-other =
    { $days ->
        [1] Завтра
        [7] Через неделю
        [14] Через две недели
        [one] Через { $days } день
        [few] Через { $days } дня
       *[many] Через { $days } дней
    }, { $day }, памятная дата: { $who }{ $named ->
        [yes] {" "}({ $name })
       *[no] {""}
    }.
mailings-dates-offer = Подобрать подарок?
mailings-order-open = 📝 Оставить заявку

## Пора обновить
# $unit (String) - чем мерить
# $n (Number) - сколько
mailings-due-period =
    { $unit ->
        [half] прошло полгода
        [year] прошёл год
        [months] { $n ->
            [one] прошёл { $n } месяц
            [few] прошло { $n } месяца
           *[many] прошло { $n } месяцев
        }
       *[days] { $n ->
            [one] прошёл { $n } день
            [few] прошло { $n } дня
           *[many] прошло { $n } дней
        }
    }
# $named (String) - yes: имя известно
# $name (String) - имя и отчество
# $period (String) - сколько прошло
# $what (String) - товары
mailings-due-products =
    { $named ->
        [yes] { $name }, с покупки { $period }
       *[no] С покупки { $period }
    }: { $what }. Обычно в это время пора обновить. Отложить для вас?
mailings-due-rhythm =
    { $named ->
        [yes] { $name }, с последней покупки { $period }
       *[no] С последней покупки { $period }
    } — обычно в это время пора обновить. Отложить для вас?
mailings-due-yes = 📝 Да, заявка
mailings-due-later = Позже (месяц)
mailings-due-never = Больше не напоминать
mailings-due-order = Пора обновить: ответ на напоминание
# $what (String) - товары
mailings-due-order-of = Пора обновить: { $what }
# $no (Number) - номер заявки
mailings-due-ordered = Заявка №{ $no } принята. Продавец ответит вам здесь.
mailings-due-put-off = Хорошо, напомним не раньше чем через месяц.
mailings-due-stopped = Больше не напоминаем. Включить снова: /consents
mailings-due-stranger = Эта кнопка больше не действует. Начните с /start
mailings-due-refused-nothing-given = Заявка пустая. Напишите, что вас интересует: /order
mailings-due-refused-too-many = Заявок за час уже много. Продавец ответит на те, что есть.

## Давно не виделись
# $name (String) - имя и отчество
mailings-ask-text-named = { $name }, давно не виделись. Что изменилось после последней покупки? Напишите как есть, прочитает владелец.
mailings-ask-text = Давно не виделись. Что изменилось после последней покупки? Напишите как есть, прочитает владелец.
mailings-ask-thanks = Спасибо! Передали владельцу.
mailings-offer-text-named = { $name }, подберём для вас что-нибудь новое? Оставьте заявку, продавец ответит здесь.
mailings-offer-text = Подберём для вас что-нибудь новое? Оставьте заявку, продавец ответит здесь.
# $who (String) - клиент
# $words (String) - его слова
mailings-heard-text =
    💬 { $who } отвечает на вопрос, что изменилось после покупки:
    «{ $words }»
mailings-heard-repeated = (повтор)
mailings-heard-card = 👤 Карточка

## Сообщения клиентам
mailings-settings-open = 📣 Сообщения
mailings-settings-text =
    📣 <b>Сообщения клиентам</b>
    Поздравления, напоминания и возвращение идут сами — только тем, кто разрешил. Не больше одного в день, акций не больше двух за 30 дней.
mailings-settings-text-quiet =
    📣 <b>Сообщения клиентам</b>
    Поздравления, напоминания и возвращение идут сами — только тем, кто разрешил. Реклама выключена: без бонусов, предложений и рассылок.
# $at (String) - время
mailings-settings-at = 🎂 Поздравления: { $at }
# $days (Number) - за сколько дней
mailings-settings-before =
    { $days ->
        [one] 🗓 Даты близких: за { $days } день
        [few] 🗓 Даты близких: за { $days } дня
       *[many] 🗓 Даты близких: за { $days } дней
    }
mailings-settings-gift-points = 🎁 Подарок: бонусы
mailings-settings-gift-none = 🎁 Подарок: нет
mailings-settings-gift-off = 🎁 Подарок: нет, без рекламы
mailings-settings-back-on = 💤 Возвращение: включено
mailings-settings-back-off = 💤 Возвращение: выключено
# $span (String) - часы
mailings-settings-quiet = 🌙 Тихие часы: { $span }
mailings-settings-advertising-off = 📢 Реклама: выключена
mailings-settings-advertising-on = 📢 Реклама: включена
mailings-settings-effect = 📊 Кто вернулся
mailings-settings-changed = Сохранено
mailings-settings-back = ◀️ Назад
mailings-settings-refused-not-allowed = Это может только владелец.
mailings-settings-refused-setting-wrong = Экран устарел. Откройте настройки ещё раз.
mailings-choose-at = 🎂 <b>Во сколько поздравлять?</b> По часам клиента.
mailings-choose-before = 🗓 <b>За сколько дней напоминать о датах близких?</b>
mailings-choose-quiet = 🌙 <b>Когда не писать клиентам?</b> По их часам.
# $value (String) - время
mailings-choice-at = В { $value }
# $days (Number) - за сколько дней
mailings-choice-before =
    { $days ->
        [one] За { $days } день
        [few] За { $days } дня
       *[many] За { $days } дней
    }
mailings-choice-quiet = Тихо { $value }
mailings-law-text =
    📢 <b>Реклама клиентам</b>
    Закон «О рекламе» (38-ФЗ, ст. 18):
    • писать можно только тому, кто согласился заранее;
    • доказать согласие должен магазин — бот хранит, кто, когда и на какой текст нажал;
    • по первому требованию реклама прекращается сразу — «Отписаться» стоит под каждым сообщением.

    В марте 2026 года регулятор назвал рекламу в Telegram незаконной, юристы с этим спорят. Решать вам: это не юридический совет.

    С рекламой: согласие на «Акции», подарок ко дню рождения, предложения и рассылки. Без неё остаются поздравления и напоминания.
mailings-law-yes = Понимаю, включить рекламу
mailings-law-no = Оставить без рекламы
mailings-effect-title = 📊 <b>Заснувшие: кто вернулся после вопроса</b>
# $share (String) - доля
mailings-effect-received = Вернулись из получивших: { $share }
mailings-effect-held-out = Из не получавших: { $share }
# $percent (Number) - доля
# $returned (Number) - вернулись
# $of (Number) - из скольких
mailings-effect-share = { $percent } % ({ $returned } из { $of })
mailings-effect-few = { $returned } из { $of }
mailings-effect-none = Вопрос ещё никому не ушёл.
mailings-effect-about = Каждый десятый заснувший вопроса не получает: так видно, что даёт сам вопрос. За последний год.
mailings-effect-no-share = Сравнить пока не с кем: доля «без вопроса» появляется от 200 заснувших. За последний год.
