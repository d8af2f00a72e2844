## Выводы
# $date (String) - день, на который посчитано
insight-menu-title = 💡 <b>Выводы</b> на { $date }
insight-menu-nobody = Пока никто ничего не купил. Выводы появятся с первыми покупками.
insight-menu-open = 💡 Выводы
insight-menu-back = ← К выводам
insight-topic-offer = 🛒 Что предложить
insight-topic-wallet = 👛 Доля кошелька
insight-topic-worth = 💎 Цена клиента
insight-topic-return = 🔁 Возвращения
insight-topic-channels = 📥 Источники
insight-topic-reasons = ⛔ Отказы
insight-topic-path = 🌱 Путь лида
insight-topic-portrait = 👤 Портрет лучших
insight-topic-classes = 🏅 Классы A–E
insight-show-refused-no-rights = Выводы видит только владелец.
insight-show-refused-not-drawn = База большая, первые выводы будут готовы в течение часа.
# $n (Number) - сколько
# $of (Number) - из скольких
# $percent (String) - доля
insight-part-few = { $n } из { $of }
insight-part-enough = { $n } из { $of } ({ $percent })

## Что предложить
insight-offer-title = 🛒 <b>Что покупают вместе</b>, за 12 месяцев
# $no (Number) - номер
# $has (String) - первый товар
# $also (String) - второй товар
# $part (String) - доля купивших оба
# $lift (String) - во сколько раз чаще
# $prospects (Number) - кому предложить
insight-offer-pair =
    { $no }. <b>{ $has }</b> → { $also }
    Оба берут { $part }, это в { $lift } раза чаще обычного. Можно предложить { $prospects ->
        [one] { $prospects } клиенту
       *[other] { $prospects } клиентам
    }.
# $no (Number) - номер
# $prospects (Number) - сколько клиентов
insight-offer-button = { $no } · Кому предложить ({ $prospects })
# $has (String) - первый товар
# $also (String) - второй товар
insight-offer-first = 👉 Начните с первой строки: предложите «{ $also }» тем, кто взял «{ $has }».
insight-offer-none = Пока нет пар, которые берут вместе хотя бы 5 клиентов и заметно чаще обычного. Отмечайте в продажах товары, и они появятся.

## Кому продать больше
insight-wallet-title = 👛 <b>Кто покупает ещё и у других</b>
# $part (String) - о скольких известно
# $stale (Number) - сколько ответов старше года
insight-wallet-known = Известно, сколько тратят: { $part } покупателей за 12 месяцев.{ $stale ->
        [0] {""}
       *[other] {" "}Старше года, спросите снова: { $stale }.
    }
# $no (Number) - номер
# $name (String) - клиент
# $sum (String) - сколько тратит у других за год
# $index (Number) - доля магазина, процентов
# $code (String) - код карточки
insight-wallet-line = { $no }. { $name }: у других { $sum } в год, у нас { $index }{"\u00A0"}% · /c_{ $code }
insight-wallet-first = 👉 Начните с первого: узнайте, что он берёт у других и почему.
insight-wallet-none = Пока ни у кого не записано, сколько он тратит на такие товары за год. Спрашивайте при разговоре и пишите на карточке в «✏️ Изменить».

## Сколько стоит клиент
insight-worth-title = 💎 <b>Сколько стоит клиент</b>
# $kind (String) - margin или revenue
# $sum (String) - сумма
# $n (Number) - по скольким клиентам
insight-worth-ltv =
    { $kind ->
        [margin] За всё время один клиент приносит { $sum } прибыли
       *[other] За всё время один клиент приносит { $sum } выручки
    } (в среднем по { $n ->
        [one] { $n } клиенту
       *[other] { $n } клиентам
    }).
# $receipt (String) - средний чек
# $perYear (String) - покупок в год
# $years (String) - лет с магазином
# $kind (String) - margin или revenue
# $rate (String) - доля прибыли
insight-worth-parts =
    Средний чек { $receipt } × { $perYear } покупки в год × { $years } года с вами{ $kind ->
        [margin] {" "}× { $rate } прибыли.
       *[other] .
    }
# $part (String) - доля
insight-worth-repeat = Купили больше одного раза: { $part }.
insight-worth-churn = <b>Перестали покупать</b> (из тех, кто был активен в начале месяца):
# $month (String) - месяц
# $part (String) - доля
insight-worth-month = { $month }: { $part }
insight-worth-first-repeat = 👉 Большинство покупает один раз. Позвоните новичкам через неделю после покупки.
insight-worth-first-churn = 👉 Уснувших больше, чем месяцем раньше. Откройте «Заснувших» и раздайте продавцам.
insight-worth-first-steady = 👉 Держите ритм: звоните тем, кому пора купить снова.

## Возвращаются ли
insight-return-title = 🔁 <b>Купили ещё раз</b>, по месяцу первой покупки
# $month (String) - месяц
# $size (Number) - сколько новых
insight-return-cohort =
    { $month } · { $size ->
        [one] { $size } новый
       *[other] { $size } новых
    }
# $months (Number) - за сколько месяцев
# $part (String) - доля
insight-return-within = за { $months } мес. — { $part }
insight-return-early = ещё рано судить
insight-return-none = За последний год новых покупателей не было.
insight-return-first = 👉 Сравните месяцы: где вернулось меньше, позвоните тем новичкам первыми.

## Источники
insight-channels-title = 📥 <b>Источники за 12 месяцев</b>
# $source (String) - источник
# $leads (Number) - лидов
# $clients (Number) - первых покупок
# $refusals (Number) - отказов
# $sum (String) - выручка
insight-channels-line =
    <b>{ $source }</b>: { $leads ->
        [one] { $leads } лид
        [few] { $leads } лида
       *[other] { $leads } лидов
    } → { $clients ->
        [one] { $clients } клиент
        [few] { $clients } клиента
       *[other] { $clients } клиентов
    }, выручка { $sum }{ $refusals ->
        [0] {""}
        [one] , { $refusals } отказ
        [few] , { $refusals } отказа
       *[other] , { $refusals } отказов
    }
# $cost (String) - расход
# $roi (String) - окупаемость
# $kind (String) - margin или revenue
insight-channels-cost = расход { $cost }, окупаемость { $roi } { $kind ->
        [margin] по прибыли
       *[other] по выручке
    }
# $cac (String) - цена клиента
# $times (String) - во сколько раз клиент дороже
insight-channels-cac = клиент стоит { $cac }, приносит в { $times } раза больше
insight-channels-unknown = не указан
insight-channels-rest = Показаны самые доходные.
# $source (String) - источник
insight-channels-first-loss = 👉 «{ $source }» пока не окупается: проверьте, что за заявки оттуда, или снизьте расход.
insight-channels-first-cost = 👉 Внесите расходы на рекламу в «⚙️ Настройки → 📥 Источники», и здесь появится окупаемость.
insight-channels-first-best = 👉 Больше всего принёс «{ $source }»: вложитесь в него ещё.
insight-channels-none = За 12 месяцев новых обращений не было.

## Отказы
insight-reasons-title = ⛔ <b>Отказы по месяцам</b>
# $month (String) - месяц
# $count (Number) - сколько
# $reasons (String) - причины
insight-reasons-month = <b>{ $month }</b> · { $count }: { $reasons }
# $month (String) - месяц
insight-reasons-empty = { $month } · отказов нет
# $reason (String) - причина
insight-reasons-first = 👉 Чаще всего: «{ $reason }». Откройте отказавшихся с этой причиной и предложите другое.
insight-reasons-none = За полгода отказов не было.

## От лида до покупки
insight-path-title = 🌱 <b>От лида до покупки</b>
# $days (Number) - дней
# $n (Number) - по скольким
insight-path-median = Половина покупает { $days ->
        [0] в день обращения
        [one] за { $days } день
        [few] за { $days } дня
       *[other] за { $days } дней
    } (по { $n ->
        [one] { $n } клиенту
       *[other] { $n } клиентам
    }).
# $wait (String) - сколько ждут
# $part (String) - со сколькими говорили
insight-path-touch = До первого разговора лид ждёт { $wait } (поговорили с { $part } лидов за 90 дней).
# $leads (Number) - лидов в прошлом месяце
# $before (Number) - в месяце перед ним
# $change (String) - стало больше (more), меньше (less) или столько же (same)
# $percent (String) - на сколько процентов
insight-path-velocity = Новых лидов в прошлом месяце { $leads }, месяцем раньше { $before }{ $change ->
        [more] : на { $percent } больше
        [less] : на { $percent } меньше
       *[same] {""}
    }.
# $part (String) - доля
insight-path-untouched = С лидами за 90 дней ещё никто не говорил: { $part }.
# $n (Number) - минут
insight-path-minutes =
    { $n ->
        [one] { $n } минуту
        [few] { $n } минуты
       *[other] { $n } минут
    }
# $n (Number) - часов
insight-path-hours =
    { $n ->
        [one] { $n } час
        [few] { $n } часа
       *[other] { $n } часов
    }
# $n (Number) - дней
insight-path-days =
    { $n ->
        [one] { $n } день
        [few] { $n } дня
       *[other] { $n } дней
    }
# $month (String) - месяц
# $leads (Number) - лидов
insight-path-cohort =
    <b>{ $month }</b> · { $leads ->
        [one] { $leads } лид
        [few] { $leads } лида
       *[other] { $leads } лидов
    }
# $days (Number) - за сколько дней
# $part (String) - сколько купили
insight-path-within = за { $days } дн. — { $part }
insight-path-early = ещё рано судить
insight-path-first-slow = 👉 Лиды ждут первого разговора больше часа: звоните новым сразу.
insight-path-first-untouched = 👉 Есть лиды, с которыми не говорили: откройте «Без звонка» и раздайте.
insight-path-first-steady = 👉 Звонят вовремя. Смотрите, на каком месяце покупок стало меньше.
insight-path-none = За полгода новых лидов не было.

## Портрет
insight-portrait-title = 👤 <b>Чем лучшие клиенты отличаются</b>
# $a (Number) - клиентов A
# $rest (Number) - остальных
insight-portrait-sizes = Класс A: { $a }, остальных покупателей: { $rest }.
# $what (String) - признак
# $a (String) - доля среди A
# $rest (String) - доля среди остальных
insight-portrait-line = • { $what }: среди A { $a }, среди остальных { $rest }
insight-portrait-same = Заметных отличий нет: лучшие клиенты приходят отовсюду.
# $traits (String) - признаки
insight-portrait-few = Мало данных, чтобы судить: { $traits }.
insight-portrait-first = 👉 Ищите похожих там же, откуда пришли лучшие.
insight-trait-sex = пол
insight-trait-age = возраст
insight-trait-source = источник
insight-trait-city = город
insight-trait-first = первый товар
insight-sex-male = мужчины
insight-sex-female = женщины
# $group (String) - возраст
insight-trait-aged = { $group } лет
# $name (String) - город
insight-trait-from = город { $name }
# $name (String) - источник
insight-trait-came = пришли: { $name }
# $name (String) - товар
insight-trait-began = начали с «{ $name }»

## Классы
insight-classes-title = 🏅 <b>Кто приносит деньги</b>
# $clients (Number) - клиентов
# $of (Number) - из скольких
# $percent (String) - доля
insight-classes-pareto =
    { $clients ->
        [one] { $clients } клиент
        [few] { $clients } клиента
       *[other] { $clients } клиентов
    } из { $of } ({ $percent }) дают 80{"\u00A0"}% выручки за 12 месяцев.
# $n (Number) - покупателей
insight-classes-few = Покупателей за 12 месяцев: { $n }. Делить их на классы пока рано: смотрите карточки.
# $percent (String) - доля
insight-classes-dependent = ⚠️ Один клиент даёт { $percent } выручки. Если он уйдёт, это будет больно.
# $kind (String) - margin или revenue
insight-classes-basis =
    { $kind ->
        [margin] Классы A–E посчитаны по прибыли: себестоимость известна почти для всех продаж.
       *[other] Классы A–E посчитаны по выручке: себестоимость известна не для всех продаж.
    }
# $fixed (String) - yes или no
insight-classes-fixed =
    { $fixed ->
        [yes] Слова о клиентах («чемпион», «под угрозой») даны по твёрдым порогам: база для сравнения мала.
       *[no] Слова о клиентах («чемпион», «под угрозой») даны по сравнению клиентов между собой.
    }
# $from (String) - месяц
# $to (String) - месяц
insight-classes-moved = <b>Движение</b>: { $from } → { $to }
# $rose (Number) - поднялись
# $fell (Number) - опустились
# $stayed (Number) - остались
# $came (Number) - новые
# $went (Number) - ушли
insight-classes-moves = ⬆️ { $rose } · ⬇️ { $fell } · без перемен { $stayed } · новых { $came } · выбыли { $went }
# $from (String) - класс
# $to (String) - класс
# $n (Number) - клиентов
insight-classes-move = { $from } → { $to }: { $n }
insight-classes-once = Движение между классами появится со второго месяца.
insight-classes-first = 👉 Берегите класс A: за каждым из них должен быть продавец, который звонит сам.
insight-classes-first-fell = 👉 Опустившихся больше, чем поднявшихся. Позвоните тем, кто ушёл из A и B.

## Ценность клиента
insight-client-unnamed = Без имени
insight-value-open = 📈 Ценность
insight-value-refused-client-unknown = Этот клиент вам не виден.
insight-value-not-yet = Ценность посчитается этой ночью.
# $name (String) - клиент
insight-value-title = 📈 <b>{ $name }</b>
# $rating (String) - A–E
# $word (String) - слово RFM
# $kind (String) - vip, proven или none
# $pace (String) - как часто покупает
insight-value-line =
    🏅 { $rating } · { $word } · { $kind ->
        [vip] VIP, { $pace }
        [proven] ключевой, { $pace }
       *[none] { $pace }
    }
insight-rfm-champions = чемпион
insight-rfm-loyal = лояльный
insight-rfm-potential-loyalist = может полюбить
insight-rfm-new = недавний
insight-rfm-promising = подаёт надежды
insight-rfm-need-attention = требует внимания
insight-rfm-about-to-sleep = засыпает
insight-rfm-cant-lose = нельзя терять
insight-rfm-at-risk = под угрозой
insight-rfm-hibernating = в спячке
insight-rfm-told-champions = 🏆 Чемпион: покупает часто и был совсем недавно. Благодарите и просите порекомендовать.
insight-rfm-told-loyal = 💚 Лояльный: покупает часто. Предлагайте новинки первым.
insight-rfm-told-potential-loyalist = 🌿 Может полюбить: был недавно и уже возвращался. Помогите выбрать следующую покупку.
insight-rfm-told-new = 🌱 Недавний: первая покупка была только что. Узнайте, всё ли понравилось.
insight-rfm-told-promising = 🌤 Подаёт надежды: покупал недавно, но один раз. Предложите вторую покупку.
insight-rfm-told-need-attention = 👀 Требует внимания: и давность, и частота средние. Позвоните с личным предложением.
insight-rfm-told-about-to-sleep = 🌙 Засыпает: покупал мало и уже давно. Напомните о себе.
insight-rfm-told-cant-lose = 🚨 Нельзя терять: покупал очень часто и пропал. Позвоните лично.
insight-rfm-told-at-risk = ⚠️ Под угрозой: покупал часто, но давно не был. Спросите, что случилось.
insight-rfm-told-hibernating = 💤 В спячке: покупал мало и давно.
insight-pace-frequent = покупает часто
insight-pace-cyclic = покупает ровно
insight-pace-rare = покупает редко
# $days (Number) - раз во сколько дней
insight-pace-every =
    { $days ->
        [1] покупает каждый день
        [7] покупает раз в неделю
        [14] покупает раз в две недели
        [28] покупает раз в месяц
        [29] покупает раз в месяц
        [30] покупает раз в месяц
        [31] покупает раз в месяц
        [one] покупает раз в { $days } день
        [few] покупает раз в { $days } дня
       *[other] покупает раз в { $days } дней
    }
# $pace (String) - как часто покупает
insight-value-pace = 🔁 Обычно { $pace }.
# $days (Number) - через сколько дней
insight-value-cools =
    ⏳ Заснёт через { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    }.
# $days (Number) - сколько дней назад
insight-value-cold =
    💤 Спит уже { $days ->
        [one] { $days } день
        [few] { $days } дня
       *[other] { $days } дней
    } назад.
insight-value-long-ago = Не покупал больше двух лет, поэтому класса нет.
# $rating (String) - A–E
# $kind (String) - margin или revenue
# $sum (String) - сумма
insight-value-rating =
    { $kind ->
        [margin] 🏅 Класс { $rating }: прибыль за 12 месяцев { $sum }
       *[other] 🏅 Класс { $rating }: выручка за 12 месяцев { $sum }
    }
# $percent (String) - доля
insight-value-place = Больше, чем у { $percent } покупателей.
# $percent (String) - доля
insight-value-potential = Потенциал роста: { $percent }
insight-value-pareto-a = 💰 Один из тех, кто даёт 80{"\u00A0"}% выручки.
insight-value-pareto-b = 💰 Из тех, кто даёт следующие 15{"\u00A0"}% выручки.
insight-value-pareto-c = 💰 Из тех, кто даёт последние 5{"\u00A0"}% выручки.
# $index (Number) - доля магазина, процентов
# $sum (String) - сколько тратит у других
insight-value-wallet = 👛 Из того, что тратит на такие товары, у вас { $index }{"\u00A0"}%. У других: { $sum } в год.
insight-value-wallet-unknown = 👛 Сколько тратит у других, не записано. Спросите при разговоре.
insight-value-wallet-stale = 👛 О тратах у других спрашивали больше года назад. Спросите снова.
# $kind (String) - margin или revenue
# $sum (String) - сумма
insight-value-ltv =
    { $kind ->
        [margin] 💎 Прибыль за всё время: { $sum }
       *[other] 💎 Выручка за всё время: { $sum }
    }
# $date (String) - день
# $n (Number) - покупателей
insight-value-as-of =
    Сравнение с { $n ->
        [one] { $n } покупателем
       *[other] { $n } покупателями
    } на { $date }.
