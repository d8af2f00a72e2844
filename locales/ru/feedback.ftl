## Заявка
feedback-menu-order = 📝 Оставить заявку
feedback-menu-open = ⭐ Оценить
feedback-order-question = Что вас интересует? Напишите одним сообщением, можно с фото.
feedback-order-unreadable = Пришлите текст или фото одним сообщением.
feedback-contact-share = 📱 Отправить мой номер
feedback-contact-how = Номер можно отправить кнопкой под строкой ввода.
feedback-contact-question = Как с вами связаться? Отправьте свой номер кнопкой внизу или выберите:
feedback-contact-here = Пишите мне сюда
feedback-contact-foreign = Это не ваш номер. Отправьте свой кнопкой внизу или выберите ответ здесь.
# $number (String) - номер заявки
# $time (String) - когда закрывается магазин
feedback-order-placed = Заявка №{ $number } принята. Ответим сегодня до { $time }.
# $number (String) - номер заявки
# $day (String) - «сегодня» или день
# $time (String) - когда открывается магазин
feedback-order-placed-late = Заявка №{ $number } принята. Магазин откроется { $day } в { $time }, тогда и ответим.
feedback-order-today = сегодня
feedback-place-refused-nothing-given = Пришлите текст или фото одним сообщением.
feedback-place-refused-too-many = Сообщений за этот час очень много. Мы читаем то, что уже пришло, и ответим.

## Жалоба
feedback-open-question = Как вам у нас?
feedback-open-rate = ⭐ Оценить
feedback-open-complain = 😔 Пожаловаться
feedback-complaint-question = Опишите, что случилось. Ответит владелец лично. Можно с фото.
# $number (String) - номер жалобы
# $when (String) - до какого времени
feedback-complaint-placed = Жалоба №{ $number } принята, ответим до { $when }.

## Переписка
feedback-words-question = Передать это как заявку?
feedback-words-order = 📝 Да, это заявка
feedback-reply-sent = Передали. Ответ придёт сюда.
feedback-reply-question = Что передать? Напишите одним сообщением, можно с фото.
feedback-reply-button = ✍️ Ответить
feedback-relay-refused-nothing-open = Этот разговор закрыт. Напишите новую заявку: /order
feedback-relay-refused-nothing-given = Пришлите текст или фото одним сообщением.
feedback-relay-refused-too-many = Сообщений за этот час очень много. Мы читаем то, что уже пришло, и ответим.
# $words (String) - слова сотрудника
feedback-answer-words = { $words }
# $name (String) - имя сотрудника
# $shop (String) - магазин
feedback-answer-signed = — { $name }, «{ $shop }»
# $shop (String) - магазин
feedback-answer-question = ✍️ Что ответить? Клиент увидит ваши слова, имя и «{ $shop }», ваш аккаунт и номер — нет. Можно с фото.
# $max (Number) - сколько знаков
feedback-answer-caption = Подпись к фото — до { $max } знаков. Пришлите короче или без фото.
feedback-answer-sent = ✅ Ответ отправляется клиенту.

## Обращение у сотрудника
# $status (String) - статус клиента
feedback-appeal-sign =
    { $status ->
        [target] 🎯{ " " }
        [lead] 🌱{ " " }
        [newbie] 🆕{ " " }
        [fan] ⭐{ " " }
        [sleeping] 💤{ " " }
        [returner] 💔{ " " }
       *[none] { "" }
    }
feedback-appeal-stranger = гостя без карточки
feedback-appeal-unnamed = клиента без имени
# $number (String) - номер
# $name (String) - от кого
# $score (Number) - оценка
feedback-appeal-order = 🆕 <b>Заявка №{ $number }</b> от { $name }
feedback-appeal-complaint = 😔 <b>Жалоба №{ $number }</b> от { $name }
feedback-appeal-score = 📉 <b>Оценка { $score } из 10</b> от { $name } (№{ $number })
# $words (String) - слова клиента
feedback-appeal-words = «{ $words }»
feedback-appeal-take = 🙋 Беру
feedback-appeal-work = 📞 Взять в работу
feedback-appeal-answer = ✍️ Ответить
feedback-appeal-card = 👤 Карточка
feedback-appeal-close = ✅ Решено
feedback-appeal-give = 👤 Поручить
feedback-appeal-whole = 📄 Целиком
feedback-appeal-refused-appeal-unknown = Этого обращения нет или оно не ваше.
feedback-appeal-refused-no-rights = Это может только владелец.
feedback-appeal-refused-taken = Уже взяли.
feedback-appeal-refused-closed = Уже закрыто.
feedback-appeal-refused-member-unknown = Этот сотрудник больше не работает.
feedback-appeal-refused-nothing-given = Пришлите текст или фото одним сообщением.
feedback-appeal-refused-unreachable = Написать больше некуда: человек удалил свои данные.
feedback-state-closed = ✅ Решено
feedback-state-answered = ✍️ Ответ отправлен
# $when (String) - до какого времени
feedback-state-promised = ⏰ Ответить до { $when }
feedback-state-mine = 🙋 У вас
# $name (String) - кто взял
feedback-state-taken = 🙋 Взято: { $name }
feedback-news-late-order = ⏳ 15 минут никто не берёт.
feedback-news-late-complaint = ⏳ Срок ответа вышел.
feedback-news-late-score = ⏳ Сутки без ответа.
feedback-news-given-complaint = 👤 Владелец поручил вам.
feedback-news-given-score = 👤 Владелец поручил вам.
feedback-news-words-score = ✍️ Клиент объяснил оценку.
feedback-news-repeated = (повтор)
# $name (String) - от кого
# $number (String) - номер обращения
feedback-reply-line = 💬 <b>{ $name }</b> · №{ $number }
# $number (String) - номер обращения
feedback-give-question = Кому поручить №{ $number }?
feedback-give-nobody = Пока некому поручить №{ $number }: продавцов нет. Пригласить: /staff
feedback-give-back = ◀️ Назад

## Оценка
feedback-survey-question = Насколько вероятно, что посоветуете нас друзьям? 0 — ни за что, 10 — обязательно.
feedback-survey-not-now = Не сейчас
feedback-survey-declined = Хорошо, не будем.
# $score (Number) - оценка
feedback-survey-answered = Оценка уже записана: { $score }. Спасибо!
feedback-survey-refused-survey-unknown = Этот вопрос не вам.
feedback-survey-refused-over = Этот вопрос уже закрыт. Напишите нам: /feedback
feedback-rate-refused-not-joined = Оценить могут клиенты магазина. Напишите нам, что случилось: /feedback
feedback-rate-refused-rated-already = Оценка уже записана, спасибо.
feedback-thanks-detractor = Жаль. Что исправить в первую очередь?
feedback-thanks-passive = Спасибо! Чего не хватило до десятки?
feedback-thanks-promoter = Спасибо! Очень рады.
feedback-thanks-promoter-review = Спасибо! Расскажите о нас другим?
feedback-thanks-review = ⭐ Оставить отзыв
# $link (String) - ссылка
feedback-thanks-referral = Ваша ссылка для друзей: { $link }
feedback-thanks-skip = ⏭ Пропустить
feedback-thanks-plain = Спасибо за оценку.
feedback-thanks-words = Спасибо, прочитает владелец.

## Настройки
feedback-settings-entry = ⭐ Отзывы
# $asks (String) - спрашиваем ли: yes, no
# $days (Number) - через сколько дней
# $link (String) - ссылка на отзывы
feedback-settings-text =
    ⭐ <b>Отзывы</b>
    { $asks ->
        [yes] { $days ->
            [0] Спрашиваем об оценке вечером в день покупки,
            [one] Спрашиваем об оценке через { $days } день после покупки,
            [few] Спрашиваем об оценке через { $days } дня после покупки,
           *[many] Спрашиваем об оценке через { $days } дней после покупки,
        } не чаще раза в 90 дней.
       *[no] Об оценке не спрашиваем.
    }
    Где оставить отзыв: { $link }
feedback-settings-no-link = не задано
feedback-settings-nps-on = 🔔 Вопрос об оценке: да
feedback-settings-nps-off = 🔕 Вопрос об оценке: нет
# $days (Number) - через сколько дней
feedback-settings-days = { $days } д
feedback-settings-review = 🔗 Ссылка на отзывы
feedback-settings-referrals = 🤝 Кто кого привёл
feedback-settings-refused-not-allowed = Это может только владелец.
feedback-settings-refused-setting-wrong = Такой ссылки быть не может. Пришлите адрес целиком: https://…
feedback-review-question = Пришлите ссылку, где можно оставить отзыв, например https://yandex.ru/maps/…
feedback-review-unreadable = Не похоже на ссылку. Нужен адрес целиком, например https://yandex.ru/maps/org/1
feedback-review-none = Без ссылки
feedback-referrals-title = 🤝 <b>Кто кого привёл</b> (✅ — уже с покупкой)
feedback-referrals-none = 🤝 Пока никто никого не привёл. Ссылку для друзей получают те, кто поставил 9 или 10.
# $name (String) - кто привёл
# $count (Number) - сколько
# $who (String) - кого
feedback-referrals-line = • <b>{ $name }</b> — { $count }: { $who }
feedback-referrals-back = ◀️ Отзывы
