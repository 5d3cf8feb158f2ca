namespace Pipeline.Vocabulary.Places;

/// <summary>
/// The 249 countries and territories of ISO 3166-1: alpha-2 code, name in English as printed in addresses, name in
/// Indonesian, then other names and abbreviations that authors use.
/// </summary>
internal static class CountryTable
{
    public const string Rows = """
        AD|Andorra|Andorra
        AE|United Arab Emirates|Uni Emirat Arab|UAE|U.A.E.|Emirates|Persatuan Emirat Arab|UEA
        AF|Afghanistan|Afganistan
        AG|Antigua and Barbuda|Antigua dan Barbuda
        AI|Anguilla|Anguilla
        AL|Albania|Albania
        AM|Armenia|Armenia
        AO|Angola|Angola
        AQ|Antarctica|Antartika
        AR|Argentina|Argentina
        AS|American Samoa|Samoa Amerika
        AT|Austria|Austria|Österreich
        AU|Australia|Australia
        AW|Aruba|Aruba
        AX|Åland Islands|Kepulauan Åland|Aland Islands
        AZ|Azerbaijan|Azerbaijan
        BA|Bosnia and Herzegovina|Bosnia dan Herzegovina|Bosnia & Herzegovina|Bosnia-Herzegovina|Bosnia|BiH
        BB|Barbados|Barbados
        BD|Bangladesh|Bangladesh|People's Republic of Bangladesh
        BE|Belgium|Belgia|België|Belgique
        BF|Burkina Faso|Burkina Faso
        BG|Bulgaria|Bulgaria
        BH|Bahrain|Bahrain|Kingdom of Bahrain
        BI|Burundi|Burundi
        BJ|Benin|Benin
        BL|Saint Barthélemy|Saint Barthélemy|St. Barthélemy
        BM|Bermuda|Bermuda
        BN|Brunei Darussalam|Brunei Darussalam|Brunei|Negara Brunei Darussalam
        BO|Bolivia|Bolivia|Plurinational State of Bolivia
        BQ|Bonaire, Sint Eustatius and Saba|Belanda Karibia|Caribbean Netherlands|Bonaire
        BR|Brazil|Brasil
        BS|Bahamas|Bahama|The Bahamas
        BT|Bhutan|Bhutan
        BV|Bouvet Island|Pulau Bouvet
        BW|Botswana|Botswana
        BY|Belarus|Belarus|Belarusia
        BZ|Belize|Belize
        CA|Canada|Kanada
        CC|Cocos (Keeling) Islands|Kepulauan Cocos|Cocos Islands
        CD|Democratic Republic of the Congo|Republik Demokratik Kongo|DR Congo|DRC|Congo-Kinshasa|Congo, Democratic Republic of the
        CF|Central African Republic|Republik Afrika Tengah
        CG|Congo|Kongo|Republic of the Congo|Congo-Brazzaville|Republik Kongo
        CH|Switzerland|Swiss|Schweiz|Suisse|Svizzera
        CI|Côte d'Ivoire|Pantai Gading|Ivory Coast|Cote d'Ivoire
        CK|Cook Islands|Kepulauan Cook
        CL|Chile|Chili
        CM|Cameroon|Kamerun|Cameroun
        CN|China|Tiongkok|P.R. China|PR China|P. R. China|PRC|P.R.C.|People's Republic of China|Mainland China|Cina|RRT|Republik Rakyat Tiongkok
        CO|Colombia|Kolombia
        CR|Costa Rica|Kosta Rika
        CU|Cuba|Kuba
        CV|Cabo Verde|Tanjung Verde|Cape Verde
        CW|Curaçao|Curaçao|Curacao
        CX|Christmas Island|Pulau Natal
        CY|Cyprus|Siprus|Republic of Cyprus
        CZ|Czechia|Ceko|Czech Republic|Republik Ceko|The Czech Republic
        DE|Germany|Jerman|Deutschland|Federal Republic of Germany|FRG
        DJ|Djibouti|Djibouti|Jibuti
        DK|Denmark|Denmark|Danmark
        DM|Dominica|Dominika
        DO|Dominican Republic|Republik Dominika|The Dominican Republic
        DZ|Algeria|Aljazair|Algérie
        EC|Ecuador|Ekuador
        EE|Estonia|Estonia
        EG|Egypt|Mesir|Arab Republic of Egypt|A.R. Egypt
        EH|Western Sahara|Sahara Barat
        ER|Eritrea|Eritrea
        ES|Spain|Spanyol|España
        ET|Ethiopia|Etiopia|Ethiopia
        FI|Finland|Finlandia|Suomi
        FJ|Fiji|Fiji|Fiji Islands
        FK|Falkland Islands|Kepulauan Falkland|Falkland Islands (Malvinas)|Malvinas
        FM|Micronesia|Mikronesia|Federated States of Micronesia
        FO|Faroe Islands|Kepulauan Faroe
        FR|France|Prancis|Perancis
        GA|Gabon|Gabon
        GB|United Kingdom|Inggris Raya|UK|U.K.|U.K|Great Britain|Britain|GB|England|Scotland|Wales|Northern Ireland|Inggris|Britania Raya|The United Kingdom|United Kingdom of Great Britain and Northern Ireland|Skotlandia
        GD|Grenada|Grenada
        GE|Georgia|Georgia
        GF|French Guiana|Guyana Prancis|Guyane|Guyane française|Guiana Francesa|Guayana Francesa
        GG|Guernsey|Guernsey
        GH|Ghana|Ghana
        GI|Gibraltar|Gibraltar
        GL|Greenland|Greenland|Tanah Hijau
        GM|Gambia|Gambia|The Gambia
        GN|Guinea|Guinea|Guinée
        GP|Guadeloupe|Guadeloupe
        GQ|Equatorial Guinea|Guinea Khatulistiwa|Guinea Ekuatorial
        GR|Greece|Yunani|Hellas
        GS|South Georgia and the South Sandwich Islands|Georgia Selatan dan Kepulauan Sandwich Selatan
        GT|Guatemala|Guatemala
        GU|Guam|Guam
        GW|Guinea-Bissau|Guinea-Bissau|Guinea Bissau
        GY|Guyana|Guyana
        HK|Hong Kong|Hong Kong|Hongkong|Hong Kong SAR|Hong Kong S.A.R.|Hong Kong SAR China
        HM|Heard Island and McDonald Islands|Pulau Heard dan Kepulauan McDonald
        HN|Honduras|Honduras
        HR|Croatia|Kroasia|Hrvatska
        HT|Haiti|Haiti
        HU|Hungary|Hungaria|Hongaria
        ID|Indonesia|Indonesia|Republic of Indonesia|Republik Indonesia|INA|IDN
        IE|Ireland|Irlandia|Republic of Ireland|Éire
        IL|Israel|Israel
        IM|Isle of Man|Pulau Man
        IN|India|India|Republic of India|Bharat
        IO|British Indian Ocean Territory|Wilayah Samudra Hindia Britania
        IQ|Iraq|Irak|Republic of Iraq
        IR|Iran|Iran|Islamic Republic of Iran|I.R. Iran|IR Iran|I. R. Iran|Iran, Islamic Republic of
        IS|Iceland|Islandia
        IT|Italy|Italia|Itali
        JE|Jersey|Jersey
        JM|Jamaica|Jamaika
        JO|Jordan|Yordania|Hashemite Kingdom of Jordan
        JP|Japan|Jepang|Nippon
        KE|Kenya|Kenya
        KG|Kyrgyzstan|Kirgizstan|Kyrgyz Republic|Kirgistan
        KH|Cambodia|Kamboja|Kampuchea
        KI|Kiribati|Kiribati
        KM|Comoros|Komoro
        KN|Saint Kitts and Nevis|Saint Kitts dan Nevis|St. Kitts and Nevis
        KP|North Korea|Korea Utara|Democratic People's Republic of Korea|DPRK|DPR Korea
        KR|South Korea|Korea Selatan|Republic of Korea|Korea|Korea, Republic of|ROK|R.O.K.|S. Korea|Republik Korea
        KW|Kuwait|Kuwait|State of Kuwait
        KY|Cayman Islands|Kepulauan Cayman
        KZ|Kazakhstan|Kazakhstan|Republic of Kazakhstan
        LA|Laos|Laos|Lao PDR|Lao People's Democratic Republic|Lao P.D.R.
        LB|Lebanon|Lebanon|Libanon
        LC|Saint Lucia|Saint Lucia|St. Lucia
        LI|Liechtenstein|Liechtenstein
        LK|Sri Lanka|Sri Lanka|Srilanka
        LR|Liberia|Liberia
        LS|Lesotho|Lesotho
        LT|Lithuania|Lituania|Lithuania
        LU|Luxembourg|Luksemburg|Luxemburg
        LV|Latvia|Latvia
        LY|Libya|Libya|State of Libya
        MA|Morocco|Maroko|Maroc|Kingdom of Morocco
        MC|Monaco|Monako
        MD|Moldova|Moldova|Republic of Moldova|Moldavia
        ME|Montenegro|Montenegro
        MF|Saint Martin (French part)|Saint Martin|St. Martin
        MG|Madagascar|Madagaskar
        MH|Marshall Islands|Kepulauan Marshall
        MK|North Macedonia|Makedonia Utara|Macedonia|Makedonia|Republic of North Macedonia|FYROM
        ML|Mali|Mali
        MM|Myanmar|Myanmar|Burma|Birma
        MN|Mongolia|Mongolia
        MO|Macao|Makau|Macau|Macao SAR|Macau SAR
        MP|Northern Mariana Islands|Kepulauan Mariana Utara
        MQ|Martinique|Martinik
        MR|Mauritania|Mauritania
        MS|Montserrat|Montserrat
        MT|Malta|Malta
        MU|Mauritius|Mauritius
        MV|Maldives|Maladewa|Republic of Maldives
        MW|Malawi|Malawi
        MX|Mexico|Meksiko|México
        MY|Malaysia|Malaysia|Federation of Malaysia
        MZ|Mozambique|Mozambik|Moçambique
        NA|Namibia|Namibia
        NC|New Caledonia|Kaledonia Baru
        NE|Niger|Niger
        NF|Norfolk Island|Pulau Norfolk
        NG|Nigeria|Nigeria|Federal Republic of Nigeria
        NI|Nicaragua|Nikaragua
        NL|Netherlands|Belanda|The Netherlands|Holland|Nederland|Negeri Belanda
        NO|Norway|Norwegia|Norge
        NP|Nepal|Nepal
        NR|Nauru|Nauru
        NU|Niue|Niue
        NZ|New Zealand|Selandia Baru|Aotearoa New Zealand|Aotearoa|N.Z.|NZ
        OM|Oman|Oman|Sultanate of Oman
        PA|Panama|Panama|Panamá
        PE|Peru|Peru|Perú
        PF|French Polynesia|Polinesia Prancis
        PG|Papua New Guinea|Papua Nugini|PNG
        PH|Philippines|Filipina|The Philippines|Republic of the Philippines|Pilipinas
        PK|Pakistan|Pakistan|Islamic Republic of Pakistan
        PL|Poland|Polandia|Polska
        PM|Saint Pierre and Miquelon|Saint Pierre dan Miquelon
        PN|Pitcairn|Kepulauan Pitcairn|Pitcairn Islands
        PR|Puerto Rico|Puerto Riko
        PS|Palestine|Palestina|State of Palestine|Palestinian Territories|Occupied Palestinian Territory|Palestine, State of|Gaza Strip|West Bank
        PT|Portugal|Portugal
        PW|Palau|Palau
        PY|Paraguay|Paraguay
        QA|Qatar|Qatar|State of Qatar
        RE|Réunion|Réunion|Reunion
        RO|Romania|Rumania
        RS|Serbia|Serbia|Republic of Serbia
        RU|Russia|Rusia|Russian Federation|Federasi Rusia|The Russian Federation|Россия
        RW|Rwanda|Rwanda
        SA|Saudi Arabia|Arab Saudi|KSA|K.S.A.|Kingdom of Saudi Arabia|Saudi|Kerajaan Arab Saudi
        SB|Solomon Islands|Kepulauan Solomon
        SC|Seychelles|Seychelles
        SD|Sudan|Sudan
        SE|Sweden|Swedia|Sverige
        SG|Singapore|Singapura|Republic of Singapore
        SH|Saint Helena, Ascension and Tristan da Cunha|Saint Helena|St. Helena
        SI|Slovenia|Slovenia
        SJ|Svalbard and Jan Mayen|Svalbard dan Jan Mayen
        SK|Slovakia|Slowakia|Slovak Republic
        SL|Sierra Leone|Sierra Leone
        SM|San Marino|San Marino
        SN|Senegal|Senegal|Sénégal
        SO|Somalia|Somalia
        SR|Suriname|Suriname|Surinam
        SS|South Sudan|Sudan Selatan
        ST|Sao Tome and Principe|Sao Tome dan Principe|São Tomé and Príncipe
        SV|El Salvador|El Salvador
        SX|Sint Maarten (Dutch part)|Sint Maarten
        SY|Syria|Suriah|Syrian Arab Republic
        SZ|Eswatini|Eswatini|Swaziland
        TC|Turks and Caicos Islands|Kepulauan Turks dan Caicos
        TD|Chad|Chad
        TF|French Southern Territories|Wilayah Selatan Prancis
        TG|Togo|Togo
        TH|Thailand|Thailand|Kingdom of Thailand|Muangthai
        TJ|Tajikistan|Tajikistan
        TK|Tokelau|Tokelau
        TL|Timor-Leste|Timor Leste|East Timor|Timor Lorosa'e|Democratic Republic of Timor-Leste|RDTL
        TM|Turkmenistan|Turkmenistan
        TN|Tunisia|Tunisia
        TO|Tonga|Tonga
        TR|Türkiye|Turki|Turkey|Turkiye|Republic of Türkiye|Republic of Turkey
        TT|Trinidad and Tobago|Trinidad dan Tobago|Trinidad & Tobago|Trinidad
        TV|Tuvalu|Tuvalu
        TW|Taiwan|Taiwan|Taiwan, R.O.C.|Taiwan (R.O.C.)|Taiwan ROC|Republic of China|R.O.C.|Taiwan, Province of China
        TZ|Tanzania|Tanzania|United Republic of Tanzania
        UA|Ukraine|Ukraina|Україна
        UG|Uganda|Uganda
        UM|United States Minor Outlying Islands|Kepulauan Terluar Kecil Amerika Serikat
        US|United States|Amerika Serikat|USA|U.S.A.|US|U.S.|U.S.A|United States of America|The United States|The United States of America|America|AS
        UY|Uruguay|Uruguay
        UZ|Uzbekistan|Uzbekistan
        VA|Vatican City|Vatikan|Holy See|Vatican|Tahta Suci
        VC|Saint Vincent and the Grenadines|Saint Vincent dan Grenadine|St. Vincent and the Grenadines
        VE|Venezuela|Venezuela|Bolivarian Republic of Venezuela
        VG|British Virgin Islands|Kepulauan Virgin Britania Raya|Virgin Islands (British)
        VI|United States Virgin Islands|Kepulauan Virgin Amerika Serikat|US Virgin Islands|U.S. Virgin Islands|Virgin Islands (U.S.)
        VN|Vietnam|Vietnam|Viet Nam|Socialist Republic of Vietnam|S.R. Vietnam
        VU|Vanuatu|Vanuatu
        WF|Wallis and Futuna|Wallis dan Futuna
        WS|Samoa|Samoa|Western Samoa
        YE|Yemen|Yaman|Republic of Yemen
        YT|Mayotte|Mayotte
        ZA|South Africa|Afrika Selatan|Republic of South Africa|RSA|S. Africa
        ZM|Zambia|Zambia
        ZW|Zimbabwe|Zimbabwe
        """;
}
