# Neighbourhoods and towns.

## Amsterdam Nieuw-West

area-nieuw-west =
    .plain = Nieuw-West
    .formal = Amsterdam Nieuw-West

area-slotervaart =
    .plain = Slotervaart
    .formal = Amsterdam Nieuw-West, Slotervaart

area-osdorp =
    .plain = Osdorp
    .formal = Amsterdam Nieuw-West, Osdorp

area-geuzenveld =
    .plain = Geuzenveld
    .formal = Amsterdam Nieuw-West, Geuzenveld

area-de-aker =
    .plain = De Aker
    .formal = Amsterdam Nieuw-West, De Aker

## Amsterdam Zuidoost

area-zuidoost =
    .plain = Zuidoost
    .formal = Amsterdam Zuidoost

area-bijlmer-centrum =
    .plain = Bijlmer-Centrum
    .formal = Amsterdam Zuidoost, Bijlmer-Centrum

area-bijlmer-oost =
    .plain = Bijlmer-Oost
    .formal = Amsterdam Zuidoost, Bijlmer-Oost

area-gaasperdam =
    .plain = Gaasperdam
    .formal = Amsterdam Zuidoost, Gaasperdam

area-driemond =
    .plain = Driemond
    .formal = Amsterdam Zuidoost, Driemond

## Amsterdam, other districts

area-noord =
    .plain = Noord
    .formal = Amsterdam Noord

area-oost =
    .plain = Oost
    .formal = Amsterdam Oost

area-indische-buurt =
    .plain = Indische Buurt
    .formal = Amsterdam Oost, Indische Buurt

area-dapperbuurt =
    .plain = Dapperbuurt
    .formal = Amsterdam Oost, Dapperbuurt

area-watergraafsmeer =
    .plain = Watergraafsmeer
    .formal = Amsterdam Oost, Watergraafsmeer

area-ijburg =
    .plain = IJburg
    .formal = Amsterdam Oost, IJburg

area-west =
    .plain = West
    .formal = Amsterdam West

area-zuid =
    .plain = Zuid
    .formal = Amsterdam Zuid

area-centrum =
    .plain = Centrum
    .formal = Amsterdam Centrum

area-weesp =
    .plain = Weesp
    .formal = Weesp

## Around Amsterdam

area-diemen =
    .plain = Diemen
    .formal = Diemen

area-amstelveen =
    .plain = Amstelveen
    .formal = Amstelveen

area-zaandam =
    .plain = Zaandam
    .formal = Zaandam

area-purmerend =
    .plain = Purmerend
    .formal = Purmerend

area-hoofddorp =
    .plain = Hoofddorp
    .formal = Hoofddorp

area-almere =
    .plain = Almere
    .formal = Almere

area-haarlem =
    .plain = Haarlem
    .formal = Haarlem
