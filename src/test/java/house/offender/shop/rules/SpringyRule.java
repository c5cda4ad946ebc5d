package house.offender.shop.rules;

import org.springframework.stereotype.Component;

/** An algorithm that cannot live without Spring. */
@Component
class SpringyRule {}
