## Список рассылок
broadcasts-list-text = 📣 <b>Рассылки</b>
broadcasts-list-none =
  📣 <b>Рассылки</b>

  Напишите тем, кто согласился получать акции.
broadcasts-list-new = ➕ Новая рассылка
# $title (String) - начало текста
broadcasts-list-draft = ✏️ { $title }
broadcasts-list-scheduled = 🗓 { $title }
broadcasts-list-freezing = 📤 { $title }
broadcasts-list-running = 📤 { $title }
broadcasts-list-paused = ⏸ { $title }
broadcasts-list-stopped = ⛔ { $title }
broadcasts-list-done = ✅ { $title }
broadcasts-word-untitled = Рассылка без текста
broadcasts-list-back = ◀️ Рассылки
broadcasts-group-open = 📣 Рассылка
broadcasts-off-text =
  📣 <b>Реклама выключена в настройках.</b>

  Рассылка — это реклама: сначала включите её.
broadcasts-off-open = ⚙️ Открыть настройку

## Кому
broadcasts-for-question = 📣 Кому пишем?
broadcasts-for-all = 🔔 Всем, кто ждёт акции
broadcasts-for-groups = 👥 Все группы
# $sentence (String) - кто в группе
broadcasts-audience-title = 📣 { $sentence }
# $group (Number) - в группе
# $reached (Number) - получат
# $why (String) - причины через запятую
broadcasts-audience-some = В группе { $group }. Получат <b>{ $reached }</b>: { $why }.
# $group (Number) - в группе
# $reached (Number) - получат
# $why (String) - пусто
broadcasts-audience-all = { $reached ->
    [0] В группе никого. Выберите другую.
   *[other] В группе { $group }. Получат <b>{ $reached }</b>, все до одного.
  }{ $why }
# $count (Number) - клиентов
broadcasts-left-not-joined = без бота { $count }
# $count (Number) - клиентов
broadcasts-left-blocked = остановили бота { $count }
# $count (Number) - клиентов
broadcasts-left-do-not-disturb = не беспокоить { $count }
# $count (Number) - клиентов
broadcasts-left-no-consent = без согласия { $count }
# $count (Number) - клиентов
broadcasts-left-complaint-open = открыта жалоба { $count }
# $count (Number) - клиентов
broadcasts-left-promo-cap = уже получили 2 за 30 дней — { $count }
broadcasts-audience-next = ➡️ Дальше
broadcasts-audience-who = 👥 Кто эти люди
broadcasts-audience-other = 🔀 Другая
broadcasts-audience-drop = ✖️ Убрать

## Текст
broadcasts-text-question =
  ✏️ Пришлите текст, фото или видео.

  Можно вставить { "{имя}" }, { "{бонусы}" }, { "{скидка}" }.
broadcasts-text-empty = Пришлите текст, фото или видео. Другое в рассылку не войдёт.
# $unknown (String) - как написано
broadcasts-text-unknown = Не знаю { $unknown }. Есть: { "{имя}" }, { "{бонусы}" }, { "{скидка}" }. Пришлите текст ещё раз.
# $length (Number) - знаков
# $max (Number) - предел
broadcasts-text-long-text = Текст — до { $max } знаков, у вас { $length }. Пришлите короче.
# $length (Number) - знаков
# $max (Number) - предел
broadcasts-text-long-photo = Подпись к фото — до { $max } знаков, у вас { $length }. Пришлите короче.
# $length (Number) - знаков
# $max (Number) - предел
broadcasts-text-long-video = Подпись к видео — до { $max } знаков, у вас { $length }. Пришлите короче.

## Кнопки
broadcasts-buttons-question =
  🔘 Какие кнопки поставить под текстом?

  «Отписаться» стоит всегда.
broadcasts-button-order = Оставить заявку
broadcasts-button-points = Мои бонусы
broadcasts-button-link = ☐ Ссылка…
broadcasts-button-next = 👀 Посмотреть
broadcasts-link-question = 🔗 Напишите слова и адрес, например: Каталог https://shop.ru/new
broadcasts-link-again = Сначала слова до 30 знаков, потом адрес с https://. Например: Каталог https://shop.ru/new

## Что увидит клиент
broadcasts-tap-order = 📝 Оставить заявку
broadcasts-tap-points = 🎁 Мои бонусы
# $points (Number) - бонусов
broadcasts-value-points = { $points }
# $percent (Number) - процентов
broadcasts-value-discount = { $percent } %
broadcasts-sample-name = Иван Петрович
broadcasts-preview-tap = Это просмотр. У клиента кнопка откроет заявку или бонусы.

## Готово к отправке
broadcasts-control-title = ☝️ Так увидит клиент, на примере.
# $when (String) - когда
broadcasts-control-when = 🗓 Уйдёт: { $when }
broadcasts-control-test = 🧪 Мне
broadcasts-control-text = ✏️ Текст
broadcasts-control-buttons = 🔘 Кнопки
broadcasts-control-now = 🕐 Когда: сейчас
broadcasts-control-later = 🗓 Другое время
# $count (Number) - клиентов
broadcasts-control-launch = 🚀 Отправить { $count ->
    [one] { $count } клиенту
   *[other] { $count } клиентам
  }
# $count (Number) - клиентов
broadcasts-control-plan = 🗓 Назначить { $count ->
    [one] { $count } клиенту
   *[other] { $count } клиентам
  }
broadcasts-control-keep = 💾 Черновик
broadcasts-test-sent = Отправлено вам
broadcasts-control-kept = Черновик сохранён
broadcasts-dropped-text = 🗑 Черновик убран.
broadcasts-dropped-undo = ↩️ Вернуть

## Когда
broadcasts-when-question = 🕐 Когда отправить? В тихие часы клиента сообщение подождёт утра.
broadcasts-when-now = ⚡ Сейчас
# $day (String) - день
broadcasts-when-in-an-hour = Через час
broadcasts-when-this-evening = Вечером, 18:00
broadcasts-when-tomorrow = Завтра
# $day (String) - день
broadcasts-when-day-after-tomorrow = { $day }
# $day (String) - день
broadcasts-when-next-monday = { $day }
broadcasts-when-in-a-week = Через неделю
broadcasts-when-own = ⌨️ Другое
broadcasts-when-back = ◀️ Назад
# $day (String) - день
broadcasts-when-time = 🕐 { $day }: во сколько?
broadcasts-when-type = ⌨️ Напишите день и время, например: 25.11 12:00
# $typed (String) - как написано
broadcasts-when-again = Не понял «{ $typed }». Напишите день и время впереди, например: завтра 12:00
# $title (String) - начало текста
# $when (String) - когда
broadcasts-scheduled-text =
  🗓 <b>{ $title }</b>
  Уйдёт { $when }. Кто получит, посчитаем в эту минуту заново.
broadcasts-scheduled-back = ↩️ Вернуть в черновики

## Ход рассылки
# $title (String) - начало текста
broadcasts-run-begins = 📤 <b>{ $title }</b>: записываем, кому отправить…
# $title (String) - начало текста
broadcasts-run-title = 📤 <b>{ $title }</b>
# $title (String) - начало текста
broadcasts-run-paused = ⏸ <b>{ $title }</b> · пауза
# $bar (String) - полоса
# $percent (Number) - процентов
# $done (Number) - готово
# $total (Number) - всего
broadcasts-run-bar = { $bar } { $percent } % · { $done } из { $total }
# $delivered (Number) - доставлено
# $errors (Number) - ошибок
broadcasts-run-figures = доставлено { $delivered } · ошибок { $errors }
# $minutes (Number) - минут
broadcasts-run-minutes = { $minutes ->
    [0] меньше минуты
   *[other] ≈ { $minutes } мин
  }
# $count (Number) - клиентов
# $when (String) - когда
broadcasts-run-held = 🌙 { $count ->
    [one] { $count } клиент получит
    [few] { $count } клиента получат
   *[many] { $count } клиентов получат
  } позже, с { $when } (тихие часы или уже было сообщение)
broadcasts-steer-pause = ⏸ Пауза
broadcasts-steer-resume = ▶️ Продолжить
broadcasts-steer-stop = ⛔ Остановить

## Итог
# $title (String) - начало текста
# $parts (String) - что вышло, через запятую
broadcasts-result-done =
  ✅ <b>{ $title }</b>
  Готово: { $parts }.
# $title (String) - начало текста
# $parts (String) - что вышло, через запятую
broadcasts-result-stopped =
  ⛔ <b>{ $title }</b>
  Остановлено: { $parts }.
# $title (String) - начало текста
# $parts (String) - не нужно
broadcasts-result-nobody =
  ✅ <b>{ $title }</b>
  К этой минуте в группе не осталось тех, кому можно написать. Никому не отправлено.
# $count (Number) - клиентов
broadcasts-result-delivered = доставлено { $count }
# $count (Number) - клиентов
broadcasts-result-blocked = остановили бота { $count }
# $count (Number) - клиентов
broadcasts-result-perhaps = возможно доставлено { $count }
# $count (Number) - клиентов
broadcasts-result-errors = ошибок { $count }
# $count (Number) - клиентов
broadcasts-result-skipped = передумали или нельзя { $count }
# $count (Number) - клиентов
broadcasts-result-stopped-count = не отправлено { $count }
broadcasts-result-list = 📋 Список
broadcasts-result-retry = 🔄 Повторить
broadcasts-result-effect = 📊 Эффект

## Эффект
# $title (String) - начало текста
# $delivered (Number) - доставлено
# $orderTaps (Number) - нажали «Оставить заявку»
# $pointsTaps (Number) - нажали «Мои бонусы»
# $orders (Number) - заявок
# $purchases (Number) - покупок
# $revenue (String) - на сумму
# $complaints (Number) - жалоб
# $unsubscribed (Number) - отписались
broadcasts-effect-text =
  📊 <b>{ $title }</b>
  Доставлено { $delivered }. Нажали «Заявка» { $orderTaps }, «Бонусы» { $pointsTaps }.

  За 7 дней после рассылки: заявок { $orders }, { $purchases ->
    [one] { $purchases } покупка
    [few] { $purchases } покупки
   *[many] { $purchases } покупок
  } на { $revenue } (совпадение по времени, не доказательство).
  Жалоб { $complaints }. Отписались { $unsubscribed }.
# $days (Number) - дней прошло
broadcasts-effect-early = ⏳ Прошло { $days } из 7 дней: цифры ещё растут.
broadcasts-effect-back = ◀️ К рассылке

## Отказы
broadcasts-refused-no-rights = Это может только владелец.
broadcasts-refused-mailing-unknown = Этой рассылки больше нет. Откройте список заново.
broadcasts-refused-not-a-draft = Рассылка уже не черновик. Откройте её заново.
broadcasts-refused-not-now = Сейчас это уже не нужно. Откройте рассылку заново.
broadcasts-refused-not-sent = Ещё никому не отправлено.
broadcasts-refused-text-empty = Сначала напишите текст.
broadcasts-refused-text-too-long = Текст слишком длинный. Пришлите короче.
broadcasts-refused-placeholder-unknown = В тексте есть неизвестная вставка в скобках.
broadcasts-refused-past = Это время уже прошло. Выберите другое.
broadcasts-refused-nobody = Сейчас отправлять некому: посмотрите, почему.
broadcasts-refused-changed = Получателей стало другое число. Проверьте и нажмите ещё раз.
