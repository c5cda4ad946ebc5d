package io.hanjul.demo;

import static io.hanjul.place.PlaceKind.CHARGER;
import static io.hanjul.place.PlaceKind.HALL;
import static io.hanjul.place.PlaceKind.RESTAURANT;

import io.hanjul.ids.LocalizedText;
import io.hanjul.place.NewPlace;
import io.hanjul.place.PlaceKind;
import java.time.ZoneId;
import java.util.List;

/** Ten places across Korea. The towns are real, the places are not. */
final class DemoPlaces {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /** The hall that the concerts are in. */
    static final NewPlace HANJUL_ARTS_HALL = place(
            HALL,
            new LocalizedText("한줄 아트홀", "Hanjul Arts Hall"),
            new LocalizedText("서울특별시 마포구 한줄로 1", "1 Hanjul-ro, Mapo-gu, Seoul"),
            new Spot(37.5549, 126.9105));

    /** The restaurant that the dinner is in. */
    static final NewPlace JARI = place(
            RESTAURANT,
            new LocalizedText("식당 자리", "Restaurant Jari"),
            new LocalizedText("서울특별시 성동구 자리길 14", "14 Jari-gil, Seongdong-gu, Seoul"),
            new Spot(37.5466, 127.0425));

    /** All others. */
    static final List<NewPlace> OTHERS = List.of(
            place(
                    HALL,
                    new LocalizedText("바다소리 음악당", "Badasori Concert House"),
                    new LocalizedText("부산광역시 해운대구 바다소리길 27", "27 Badasori-gil, Haeundae-gu, Busan"),
                    new Spot(35.1587, 129.1604)),
            place(
                    HALL,
                    new LocalizedText("달구벌 작은극장", "Dalgubeol Little Theatre"),
                    new LocalizedText("대구광역시 중구 극장골목 5", "5 Geukjang-golmok, Jung-gu, Daegu"),
                    new Spot(35.8693, 128.5936)),
            place(
                    HALL,
                    new LocalizedText("빛고을 블랙박스", "Bitgoeul Black Box"),
                    new LocalizedText("광주광역시 동구 빛고을로 88", "88 Bitgoeul-ro, Dong-gu, Gwangju"),
                    new Spot(35.1469, 126.9199)),
            place(
                    RESTAURANT,
                    new LocalizedText("밥상과 술", "Bapsang and Sul"),
                    new LocalizedText("전북특별자치도 전주시 완산구 밥상길 9", "9 Bapsang-gil, Wansan-gu, Jeonju"),
                    new Spot(35.8147, 127.1526)),
            place(
                    RESTAURANT,
                    new LocalizedText("감귤 식탁", "Gamgyul Table"),
                    new LocalizedText("제주특별자치도 제주시 감귤밭길 33", "33 Gamgyulbat-gil, Jeju"),
                    new Spot(33.4996, 126.5312)),
            place(
                    RESTAURANT,
                    new LocalizedText("솔밭 부엌", "Pine Grove Kitchen"),
                    new LocalizedText("강원특별자치도 강릉시 솔밭로 71", "71 Solbat-ro, Gangneung"),
                    new Spot(37.7956, 128.9142)),
            place(
                    CHARGER,
                    new LocalizedText("한밭 충전소", "Hanbat Charging Station"),
                    new LocalizedText("대전광역시 유성구 한밭큰길 120", "120 Hanbatkeun-gil, Yuseong-gu, Daejeon"),
                    new Spot(36.3622, 127.3564)),
            place(
                    CHARGER,
                    new LocalizedText("송도 바람 충전소", "Songdo Wind Charging Station"),
                    new LocalizedText("인천광역시 연수구 바람개비로 16", "16 Baramgaebi-ro, Yeonsu-gu, Incheon"),
                    new Spot(37.3826, 126.6568)));

    private DemoPlaces() {}

    private record Spot(double latitude, double longitude) {}

    private static NewPlace place(PlaceKind kind, LocalizedText name, LocalizedText address, Spot spot) {
        var coordinates = List.of(spot.latitude(), spot.longitude());
        return new NewPlace(kind, name, address, coordinates, SEOUL, NewPlace.USUAL_DAY_END);
    }
}
