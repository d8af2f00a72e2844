## Задача
# $step (String) - шаг стандарта
touches-task-title = 📌 <b>{ $step }</b>
# $note (String) - последняя заметка
touches-task-note = 📝 { $note }
# $words (String) - что сделать или сказать
touches-task-say = 💡 { $words }
# $when (String) - день и время
touches-task-until = ⏰ До { $when }
# $day (String) - день рождения
touches-task-birthday = 🎂 День рождения: { $day }
touches-task-over = Этот шаг уже не нужен: что-то произошло или назначено другое.
touches-task-outcome = 📝 Итог звонка
touches-task-card = 👤 Карточка
touches-task-do = ✅ Сделано
touches-task-skip = ⏭ Пропустить
touches-task-later = 📅 Позже
touches-task-refused-task-unknown = Этой задачи больше нет.
touches-task-refused-no-rights = Это задача другого сотрудника.
touches-task-refused-closed = Эта задача уже закрыта.
touches-task-refused-days-wrong = Экран устарел. Откройте задачу ещё раз.
touches-task-refused-too-late = Минута прошла, отменить уже нельзя.
touches-later-title = 📅 <b>Когда напомнить?</b>
# $days (Number) - через сколько дней
# $day (String) - какой это день
touches-later-days =
    { $days ->
        [1] Завтра, { $day }
        [7] Через неделю, { $day }
        [one] Через { $days } день, { $day }
        [few] Через { $days } дня, { $day }
       *[many] Через { $days } дней, { $day }
    }
# $time (String) - когда отмечено
# $name (String) - клиент
# $step (String) - шаг стандарта
touches-answered-done = ✅ { $time } { $name } — сделано: { $step }
touches-answered-skipped = ⏭ { $time } { $name } — пропущено: { $step }
# $day (String) - день, на который отложено
touches-answered-later = 📅 { $time } { $name } — { $step }: напомню { $day }

## Шаги
touches-step-lead-first = первый контакт
touches-step-lead-useful = полезное по запросу
touches-step-lead-offer = предложение
touches-step-lead-last = последний вопрос
touches-step-lead-hot = назначить шаг
touches-step-newbie-thanks = спасибо и советы
touches-step-newbie-tip = как покупка
touches-step-newbie-offer = пора предложить
touches-step-fan-call = личный звонок
touches-step-fan-offer = пора предложить
touches-step-sleeping-ask = спросить, как дела
touches-step-sleeping-offer = предложение
touches-step-sleeping-call = звонок
touches-step-sleeping-again = напомнить о себе
touches-step-returner-call = позвонить лично
touches-step-returner-fix = извиниться и исправить
touches-step-returner-check = всё ли хорошо
touches-step-lost-return = второй шанс
touches-step-birthday-wish = поздравить
touches-step-own = свой шаг
touches-say-lead-first = Свяжитесь в течение рабочего часа: спросите, что нужно и к какому сроку.
touches-say-lead-useful = Пришлите полезное по запросу: подборку, прайс, чек-лист. Без нажима.
touches-say-lead-offer = Сделайте конкретное предложение: что, за сколько, когда будет готово.
touches-say-lead-last = Задайте последний вопрос: «Вопрос ещё актуален?» Если нет — отметьте отказ с причиной.
touches-say-lead-hot = Интерес горячий, а следующий шаг не назначен. Позвоните или договоритесь о времени.
touches-say-newbie-thanks = Поблагодарите за покупку и подскажите, как пользоваться и ухаживать.
touches-say-newbie-tip = Спросите, как служит покупка, и дайте совет. Ничего не продавайте.
touches-say-newbie-offer = Подходит время следующей покупки: предложите то, что дополнит первую.
touches-say-fan-call = Позвоните без повода: как дела, что нового, чем помочь.
touches-say-fan-offer = Подходит обычный срок покупки: предложите подготовить заказ заранее.
touches-say-sleeping-ask = Спросите открыто: «Давно не виделись. Что изменилось?» Без скидок.
touches-say-sleeping-offer = Предложите повод вернуться: новинку или услугу под прошлую покупку.
touches-say-sleeping-call = Позвоните: узнайте, покупает ли человек ещё и у кого.
touches-say-sleeping-again = Напомните о себе: коротко, по делу, с тем, что раньше нравилось.
touches-say-returner-call = Позвоните лично в течение суток: выслушайте и не спорьте. Никаких акций.
touches-say-returner-fix = Извинитесь и скажите, что и когда исправите. Никаких акций.
touches-say-returner-check = Проверьте, исправлено ли всё. Если да — отметьте в карточке, что вопрос решён.
touches-say-lost-return = Был отказ, и срок вернуться подошёл. Спросите, что изменилось с тех пор.
touches-say-birthday-wish = Скоро день рождения. Поздравьте сами — звонком или лично.

## Стандарты
touches-standards-open = 📏 Стандарты
touches-standards-text =
    📏 <b>Стандарты касаний</b>
    Шаги для каждого статуса. Когда шагу пора, он появляется в «Сегодня» у ответственного. Любой контакт сдвигает следующие шаги.
touches-standards-back = ◀️ Назад
touches-standard-refused-not-allowed = Это может только владелец.
touches-standard-refused-step-unknown = Такого шага больше нет.
touches-standard-refused-step-wrong = Так этот шаг не настроить. Проверьте число.
touches-standard-refused-too-many = Своих шагов здесь уже восемь. Уберите лишний и добавьте новый.
# $sign (String) - знак: шаг включён или выключен
# $after (String) - когда
# $step (String) - шаг
touches-group-line = { $sign } { $after }: { $step }
touches-add-step = ➕ Свой шаг
touches-remove-step = 🗑 Убрать шаг
# $step (String) - шаг
touches-step-removed = 🗑 Шаг «{ $step }» убран. Открытые дела по нему закроются.
touches-group-lead = 🌱 Лиды
touches-group-newbie = 🆕 Новички
touches-group-fan = ⭐ Поклонники
touches-group-sleeping = 💤 Заснувшие
touches-group-returner = 💔 Обиженные
touches-group-lost = ⛔ Отказы
touches-group-birthday = 🎂 Дни рожд.
touches-about-lead = 🌱 <b>Лиды</b>: от обращения до покупки
touches-about-newbie = 🆕 <b>Новички</b>: от первой покупки до второй
touches-about-fan = ⭐ <b>Поклонники</b>: между покупками
touches-about-sleeping = 💤 <b>Заснувшие</b>: купили давно и молчат
touches-about-returner = 💔 <b>Обиженные</b>: вернуть без акций
touches-about-lost = ⛔ <b>Отказы</b>: второй шанс в день возврата
touches-about-birthday = 🎂 <b>Дни рождения</b>: сотрудник поздравляет сам
# $group (String) - статус
# $step (String) - шаг
touches-step-heading = { $group }: <b>{ $step }</b>
touches-step-changed = ✅ Записано
touches-step-undone = ↩️ Вернули как было
touches-undo-refused-change-unknown = Этого изменения нет.
touches-undo-refused-undo-too-late = Минута прошла, отменить уже нельзя.
touches-undo-refused-changed-since = После этого шаг меняли ещё раз.
touches-switch-on = 🔔 Включён
touches-switch-off = 🔕 Выключен
touches-doer-seller = 👤 Продавец
touches-doer-owner = 👑 Владелец
touches-edit-after = 🗓 Когда
touches-edit-words = ✍️ Текст
touches-words-ours = ↩️ Вернуть наш текст
touches-kind-task = дело
touches-kind-message = сообщение
# $percent (Number) - доля цикла покупки
touches-after-cycle = когда пройдёт { $percent } % цикла покупки
# $days (Number) - дней
touches-after-lead =
    { $days ->
        [0] сразу после обращения
        [one] через { $days } день после обращения
        [few] через { $days } дня после обращения
       *[many] через { $days } дней после обращения
    }
touches-after-newbie =
    { $days ->
        [0] в день покупки
        [one] через { $days } день после покупки
        [few] через { $days } дня после покупки
       *[many] через { $days } дней после покупки
    }
touches-after-fan =
    { $days ->
        [0] в день покупки
        [one] через { $days } день после покупки
        [few] через { $days } дня после покупки
       *[many] через { $days } дней после покупки
    }
touches-after-sleeping =
    { $days ->
        [0] как только заснёт
        [one] через { $days } день сна
        [few] через { $days } дня сна
       *[many] через { $days } дней сна
    }
touches-after-returner =
    { $days ->
        [0] сразу после обиды
        [one] через { $days } день после обиды
        [few] через { $days } дня после обиды
       *[many] через { $days } дней после обиды
    }
touches-after-lost =
    { $days ->
        [0] в день возврата
        [one] через { $days } день после дня возврата
        [few] через { $days } дня после дня возврата
       *[many] через { $days } дней после дня возврата
    }
touches-after-birthday =
    { $days ->
        [0] в сам день
        [one] за { $days } день
        [few] за { $days } дня
       *[many] за { $days } дней
    }
touches-after-again =
    { $days ->
        [1] потом каждый день
        [one] потом каждый { $days } день
        [few] потом каждые { $days } дня
       *[many] потом каждые { $days } дней
    }
touches-within-working-hour = за рабочий час
touches-within-day = за сутки
# $percent (Number) - доля цикла покупки
touches-short-cycle = { $percent } %
# $days (Number) - дней
touches-short-days = { $days } дн.
touches-ask-days = Через сколько дней? Напишите число, например 14.
touches-ask-cycle = Через какую долю цикла покупки? Напишите проценты, например 80.
touches-ask-words = Что сделать или сказать на этом шаге? Напишите одним сообщением.
touches-ask-own = Что сделать на этом шаге? Напишите одним сообщением, например: «Позвонить и спросить, как доставка».
touches-ask-own-days-lead = Через сколько дней после обращения? Напишите число, например 3.
touches-ask-own-days-newbie = Через сколько дней после покупки? Напишите число, например 3.
touches-ask-own-days-fan = Через сколько дней после покупки? Напишите число, например 30.
touches-ask-own-days-sleeping = Через сколько дней сна? Напишите число, например 7.
touches-ask-own-days-returner = Через сколько дней после обиды? Напишите число, например 3.
touches-ask-own-days-lost = Через сколько дней после дня возврата? Напишите число, например 7.
